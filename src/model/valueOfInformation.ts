/** Draws of one input sorted into cells: where each cell lies, how many draws it has, the sum of their net benefits. */
export interface InputCells {
  positions: ArrayLike<number>;
  counts: ArrayLike<number>;
  sums: ArrayLike<number>;
}

/** Cells an input is sorted into: so narrow that the net benefit hardly bends within one. */
const cellCount = 256;
/** The trend is at most a polynomial of this degree. */
const highestDegree = 5;
/** A term of the trend counts when it is this many standard errors from nothing. */
const standardErrors = 3;

/**
 * Expected value of perfect information (EVPI): what it is worth, before the decision, to learn everything.
 *
 * The decision is to do the measure or not: whoever knows takes the net benefit when it is positive and 0 otherwise; whoever
 * does not takes the mean, or 0.
 *
 * @param netBenefit SEK, one a draw
 * @returns SEK
 * @example evpi([30, -10, -50]) // 10
 * @example evpi([30, 10]) // 0
 */
export function evpi(netBenefit: ArrayLike<number>): number {
  let sum = 0;
  let gains = 0;
  for (let draw = 0; draw < netBenefit.length; draw++) {
    sum += netBenefit[draw]!;
    gains += Math.max(0, netBenefit[draw]!);
  }
  return (gains - Math.max(0, sum)) / netBenefit.length;
}

/**
 * Expected value of perfect information about one input (EVPPI): what it is worth, before the decision, to learn it alone.
 *
 * From the same draws as the result: the net benefit's trend along the input is its mean where the input is known, and
 * whoever knows it does the measure where the trend is positive. See evppiOfCells for the trend.
 *
 * @param input its draws
 * @param netBenefit SEK, one a draw
 * @returns SEK; 0 when no trend stands out from the noise
 * @example evppi([1, 1, 1], [30, -10, -50]) // 0
 * @example evppi([0, 1, 0, 1], [-30, 50, -30, 50]) // 15
 */
export function evppi(input: ArrayLike<number>, netBenefit: ArrayLike<number>): number {
  const positions = new Float64Array(cellCount);
  const counts = new Float64Array(cellCount);
  const sums = new Float64Array(cellCount);
  let low = Infinity;
  let high = -Infinity;
  for (let draw = 0; draw < input.length; draw++) {
    const drawn = input[draw]!;
    if (drawn < low) low = drawn;
    if (drawn > high) high = drawn;
  }
  if (!(low < high)) return 0;
  // From the middle of the first cell to the middle of the last: a whole-numbered input lies where it lies.
  const cellsPerUnit = (cellCount - 1) / (high - low);
  let squares = 0;
  for (let draw = 0; draw < input.length; draw++) {
    const cell = ((input[draw]! - low) * cellsPerUnit + 0.5) | 0;
    const benefit = netBenefit[draw]!;
    counts[cell]! += 1;
    sums[cell]! += benefit;
    squares += benefit * benefit;
  }
  for (let cell = 0; cell < cellCount; cell++) positions[cell] = cell;
  return evppiOfCells({ positions, counts, sums }, squares);
}

/**
 * EVPPI from draws that are already sorted into cells, so that a long simulation need not keep its draws.
 *
 * The trend is a polynomial fitted by least squares to the cells' means: the regression estimator, with terms built
 * one by one so that each is orthogonal to those before (Forsythe). Noise makes a trend of nothing, and a trend of
 * nothing has a value; so a term counts only when it is at least three standard errors. What is left is a small bias: a
 * weak input may be given 0, and the mean of many draws near 0 favours no decision.
 *
 * @param cells the input's
 * @param squares sum over all draws of the squared net benefit
 * @returns SEK
 * @source Strong, Oakley and Brennan (2014), Medical Decision Making 34:311–326; polynomials: Forsythe (1957), J. SIAM 5:74–88
 * @example evppiOfCells({ positions: [0, 1], counts: [4, 4], sums: [-40, 80] }, 2000) // 5
 */
export function evppiOfCells({ positions, counts, sums }: InputCells, squares: number): number {
  const draws = sumOf(counts);
  const mean = sumOf(sums) / draws;
  let unexplained = squares - draws * mean * mean;
  const trend = new Float64Array(counts.length).fill(mean);
  let before: Float64Array = new Float64Array(counts.length);
  let term: Float64Array = new Float64Array(counts.length).fill(1);
  let sizeBefore = 1;
  let size = draws;
  for (let degree = 1; degree <= highestDegree; degree++) {
    const next = nextTerm(positions, counts, term, before, size, degree === 1 ? 0 : size / sizeBefore);
    [before, term] = [term, next];
    sizeBefore = size;
    size = 0;
    let shared = 0;
    for (let cell = 0; cell < counts.length; cell++) {
      size += counts[cell]! * term[cell]! * term[cell]!;
      shared += sums[cell]! * term[cell]!;
    }
    // As many terms as there are different positions fit everything.
    if (size <= 1e-12 * sizeBefore) break;
    const explained = (shared * shared) / size;
    const variance = Math.max(0, unexplained - explained) / Math.max(1, draws - degree - 1);
    if (explained <= standardErrors * standardErrors * variance) continue;
    unexplained -= explained;
    for (let cell = 0; cell < counts.length; cell++) trend[cell]! += (shared / size) * term[cell]!;
  }
  let gains = 0;
  for (let cell = 0; cell < counts.length; cell++) gains += counts[cell]! * Math.max(0, trend[cell]!);
  return Math.max(0, gains / draws - Math.max(0, mean));
}

function sumOf(amounts: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < amounts.length; index++) sum += amounts[index]!;
  return sum;
}

/** (position − its mean under the last term's square) × last term − the share of the one before, scaled to stay near 1. */
function nextTerm(
  positions: ArrayLike<number>,
  counts: ArrayLike<number>,
  term: Float64Array,
  before: Float64Array,
  size: number,
  share: number,
): Float64Array {
  let centre = 0;
  for (let cell = 0; cell < term.length; cell++) centre += counts[cell]! * positions[cell]! * term[cell]! * term[cell]!;
  return term.map((last, cell) => (positions[cell]! - centre / size) * last - share * before[cell]!);
}
