import { emptyCells, type InputCells, sortIntoCells, trendAlong } from "./inputTrend";

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
 * From the same draws as the result, without a second simulation: the net benefit's trend along the input is its expected
 * value where the input is known, and whoever knows it does the measure where the trend is positive (the regression
 * estimator). Noise would make a trend of nothing, and that would have a value; so only what stands out from the noise
 * counts. What is left is a small bias: a weak input may be given 0. A trend may also bend a little below 0 where the net
 * benefit never does, so the value is at most that of learning everything.
 *
 * @param input its draws
 * @param netBenefit SEK, one a draw
 * @returns SEK; 0 when no trend stands out from the noise
 * @source Strong, Oakley and Brennan (2014), Medical Decision Making 34:311–326
 * @example evppi([1, 1, 1], [30, -10, -50]) // 0
 * @example evppi([0, 1, 0, 1], [-30, 50, -30, 50]) // 15
 */
export function evppi(input: ArrayLike<number>, netBenefit: ArrayLike<number>): number {
  const { low, high, squares, sum, gains } = lookThrough(input, netBenefit);
  const everything = (gains - Math.max(0, sum)) / input.length;
  const cells = sortIntoCells(emptyCells(low, high), input, netBenefit);
  return Math.min(everything, evppiOfCells(cells, squares));
}

/** Between what an input was drawn, and sums of the net benefit. */
interface Overview {
  low: number;
  high: number;
  squares: number;
  sum: number;
  /** Of what is above 0. */
  gains: number;
}

function lookThrough(input: ArrayLike<number>, netBenefit: ArrayLike<number>): Overview {
  let low = Infinity;
  let high = -Infinity;
  let squares = 0;
  let sum = 0;
  let gains = 0;
  for (let draw = 0; draw < input.length; draw++) {
    const drawn = input[draw]!;
    if (drawn < low) low = drawn;
    if (drawn > high) high = drawn;
    const benefit = netBenefit[draw]!;
    squares += benefit * benefit;
    sum += benefit;
    if (benefit > 0) gains += benefit;
  }
  return { low, high, squares, sum, gains };
}

/**
 * EVPPI from draws that are sorted into cells, so that a long simulation need not keep its draws.
 *
 * @param cells the input's
 * @param squares sum over all draws of the squared net benefit
 * @returns SEK
 * @example evppiOfCells({ low: 0, high: 1, counts: [4, 4], sums: [-40, 80] }, 2000) // 5
 */
export function evppiOfCells(cells: InputCells, squares: number): number {
  const trend = trendAlong(cells, squares);
  let draws = 0;
  let sum = 0;
  let gains = 0;
  for (let cell = 0; cell < trend.length; cell++) {
    draws += cells.counts[cell]!;
    sum += cells.sums[cell]!;
    gains += cells.counts[cell]! * Math.max(0, trend[cell]!);
  }
  return Math.max(0, gains - Math.max(0, sum)) / draws;
}
