/** Equal parts between the lowest and the highest value, and how many values fall in each. */
export interface Histogram {
  low: number;
  high: number;
  counts: number[];
}

/**
 * How values are distributed, for a chart. NaN is left out.
 *
 * @param values one a draw
 * @param parts how many
 * @returns null where there is no value
 * @example histogram([0, 1, 1, 4], 2) // { "low": 0, "high": 4, "counts": [3, 1] }
 */
export function histogram(values: ArrayLike<number>, parts: number): Histogram | null {
  let low = Infinity;
  let high = -Infinity;
  for (let draw = 0; draw < values.length; draw++) {
    const value = values[draw]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return null;
  const counts = new Array<number>(parts).fill(0);
  for (let draw = 0; draw < values.length; draw++) {
    const value = values[draw]!;
    if (Number.isNaN(value)) continue;
    const part = high > low ? Math.floor(((value - low) / (high - low)) * parts) : 0;
    counts[Math.min(part, parts - 1)]!++;
  }
  return { low, high, counts };
}
