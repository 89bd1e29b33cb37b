/** Values are counted in so many parts of equal width. */
const parts = 1024;

/**
 * The values that some shares of the values are at or below, by linear interpolation between the two nearest.
 *
 * As Excel's PERCENTILE.INC. The values are counted part by part of their width first: then only the few in the part that a
 * share falls in need be put in order.
 *
 * @param values not NaN, at least one
 * @param shares from 0 to 1
 * @returns one a share
 * @source Hyndman, Fan: Sample quantiles in statistical packages (1996), type 7, https://doi.org/10.2307/2684934
 * @example quantilesOf([30, 10, 20], [0.25, 0.5]) // [15, 20]
 */
export function quantilesOf(values: ArrayLike<number>, shares: readonly number[]): number[] {
  const [low, high] = extent(values);
  const perUnit = high > low ? (parts - 1) / (high - low) : 0;
  const counts = new Uint32Array(parts);
  for (let index = 0; index < values.length; index++) counts[((values[index]! - low) * perUnit) | 0]! += 1;
  return shares.map((share) => quantile(values, share, low, perUnit, counts));
}

/** The lowest and the highest value. */
function extent(values: ArrayLike<number>): [low: number, high: number] {
  let low = Infinity;
  let high = -Infinity;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

function quantile(values: ArrayLike<number>, share: number, low: number, perUnit: number, counts: Uint32Array): number {
  const rank = (values.length - 1) * share;
  const below = Math.floor(rank);
  const above = Math.ceil(rank);
  let first = 0;
  let before = 0;
  while (before + counts[first]! <= below) before += counts[first++]!;
  let last = first;
  let count = counts[first]!;
  while (before + count <= above) count += counts[++last]!;
  const few = new Float64Array(count);
  for (let index = 0, taken = 0; taken < count; index++) {
    const part = ((values[index]! - low) * perUnit) | 0;
    if (part >= first && part <= last) few[taken++] = values[index]!;
  }
  const lower = select(few, below - before);
  return lower + (rank - below) * (select(few, above - before) - lower);
}

/** Puts the value of a rank in its place, none larger before it and none smaller after it (Hoare's quickselect). */
function select(values: Float64Array, rank: number): number {
  let first = 0;
  let last = values.length - 1;
  while (first < last) {
    const pivot = median(values[first]!, values[(first + last) >> 1]!, values[last]!);
    let low = first;
    let high = last;
    while (low <= high) {
      while (values[low]! < pivot) low++;
      while (values[high]! > pivot) high--;
      if (low > high) break;
      const swapped = values[low]!;
      values[low++] = values[high]!;
      values[high--] = swapped;
    }
    if (rank <= high) last = high;
    else if (rank >= low) first = low;
    else break;
  }
  return values[rank]!;
}

function median(one: number, other: number, third: number): number {
  return Math.max(Math.min(one, other), Math.min(Math.max(one, other), third));
}
