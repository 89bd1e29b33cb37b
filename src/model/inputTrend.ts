/** Draws of one input sorted into cells of equal width: how many each has, and the sum of their net benefits. */
export interface InputCells {
  /** The middle of the first cell. */
  low: number;
  /** The middle of the last. */
  high: number;
  counts: Float64Array;
  sums: Float64Array;
}

/** So many that the net benefit hardly bends within one. */
const cellCount = 128;
/** The trend is at most a polynomial of this degree. */
const highestDegree = 5;
/** A term of the trend counts when it is this many standard errors from nothing. */
const standardErrors = 3;

/**
 * Cells for the draws of an input, none of them sorted yet.
 *
 * @param low the lowest draw, or nearly: what is lower falls in the first cell
 * @param high the highest draw, or nearly: what is higher falls in the last cell
 * @example emptyCells(0, 1).high // 1
 */
export function emptyCells(low: number, high: number): InputCells {
  return { low, high, counts: new Float64Array(cellCount), sums: new Float64Array(cellCount) };
}

/**
 * Sorts some draws into an input's cells. The cells are enough for the trend, and the draws can be forgotten.
 *
 * @param cells where they are counted
 * @param input its draws
 * @param netBenefit SEK, one a draw
 * @returns the cells
 * @example sortIntoCells(emptyCells(0, 127), [0, 1, 0, 1], [-30, 50, -30, 50]).sums.slice(0, 3) // {"0": -60, "1": 100, "2": 0}
 */
export function sortIntoCells(cells: InputCells, input: ArrayLike<number>, netBenefit: ArrayLike<number>): InputCells {
  const { low, high, counts, sums } = cells;
  const last = cellCount - 1;
  const perUnit = low < high ? last / (high - low) : 0;
  for (let draw = 0; draw < input.length; draw++) {
    const place = ((input[draw]! - low) * perUnit + 0.5) | 0;
    const cell = place < 0 ? 0 : place > last ? last : place;
    counts[cell]! += 1;
    sums[cell]! += netBenefit[draw]!;
  }
  return cells;
}

/**
 * The net benefit's trend along an input: its expected value where the input is known, cell by cell.
 *
 * A polynomial fitted by least squares to the cells' means, its terms built one by one so that each is orthogonal to
 * those before. A term counts only when it is at least three standard errors from nothing: where nothing stands out from
 * the noise, the trend is the mean.
 *
 * @param cells the input's
 * @param squares sum over all draws of the squared net benefit
 * @returns SEK, one a cell
 * @source Forsythe (1957), Journal of the Society for Industrial and Applied Mathematics 5:74–88
 * @example trendAlong({ low: 0, high: 2, counts: [4, 4, 4], sums: [-40, 0, 40] }, 900) // {"0": -10, "1": 0, "2": 10}
 * @example trendAlong({ low: 0, high: 1, counts: [4, 4], sums: [-4, 4] }, 20000) // {"0": 0, "1": 0}
 */
export function trendAlong({ counts, sums }: InputCells, squares: number): Float64Array {
  const draws = sumOf(counts);
  const mean = sumOf(sums) / draws;
  const terms = termsOf(counts, sums);
  let unexplained = squares - draws * mean * mean;
  for (const { explained } of terms) unexplained -= explained;
  const variance = Math.max(0, unexplained) / Math.max(1, draws - terms.length - 1);
  const trend = new Float64Array(counts.length).fill(mean);
  for (const { shape, slope, explained } of terms) {
    if (explained <= standardErrors * standardErrors * variance) continue;
    for (let cell = 0; cell < trend.length; cell++) trend[cell]! += slope * shape[cell]!;
  }
  return trend;
}

/** A term of the trend. */
interface Term {
  shape: Float64Array;
  /** SEK for each unit of the shape. */
  slope: number;
  /** What it takes off the sum of squares. */
  explained: number;
}

/** One term a degree, as long as there are cells in use to tell them apart. */
function termsOf(counts: Float64Array, sums: Float64Array): Term[] {
  const terms: Term[] = [];
  let before: Float64Array = new Float64Array(counts.length);
  let shape: Float64Array = new Float64Array(counts.length).fill(1);
  let sizeBefore = Infinity;
  let size = sumOf(counts);
  while (terms.length < highestDegree) {
    [before, shape] = [shape, nextShape(counts, shape, before, size, size / sizeBefore)];
    sizeBefore = size;
    size = 0;
    let shared = 0;
    for (let cell = 0; cell < counts.length; cell++) {
      size += counts[cell]! * shape[cell]! * shape[cell]!;
      shared += sums[cell]! * shape[cell]!;
    }
    if (size <= 1e-12 * sizeBefore) break;
    terms.push({ shape, slope: shared / size, explained: (shared * shared) / size });
  }
  return terms;
}

/** The polynomial one degree higher that is orthogonal to the shape and the one before. The cells lie from −1 to 1. */
function nextShape(
  counts: Float64Array,
  shape: Float64Array,
  before: Float64Array,
  size: number,
  share: number,
): Float64Array {
  const middle = (counts.length - 1) / 2;
  const next = new Float64Array(shape.length);
  let centre = 0;
  for (let cell = 0; cell < shape.length; cell++) {
    centre += (cell / middle - 1) * counts[cell]! * shape[cell]! * shape[cell]!;
  }
  for (let cell = 0; cell < shape.length; cell++) {
    next[cell] = (cell / middle - 1 - centre / size) * shape[cell]! - share * before[cell]!;
  }
  return next;
}

function sumOf(amounts: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < amounts.length; index++) sum += amounts[index]!;
  return sum;
}
