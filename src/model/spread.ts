import { quantilesOf } from "./quantiles";

/** The spread of one measure over the draws of a simulation. */
export interface Spread {
  /** Of the draws that have an answer; null where none has. */
  mean: number | null;
  sd: number | null;
  p5: number | null;
  p50: number | null;
  p95: number | null;
  /** Share of all draws. */
  probability: number;
}

/** What counts as success: an amount above 0, or a number of years at all. */
export type Success = "positive" | "answered";

/** Sums are taken in parts of this length, so that it does not matter who took them. */
const block = 1000;

/**
 * Mean, standard deviation, quantiles and probability of success over draws.
 *
 * Quantiles are Excel's PERCENTILE.INC; the standard deviation is STDEV.S, of two draws at least.
 *
 * @param values one a draw; NaN has no answer
 * @param success what counts in the probability
 * @example spreadOf([-10, 0, 10, 20], "positive") // { "mean": 5, "sd": 12.909944487358056, "p5": -8.5, "p50": 5, "p95": 18.5, "probability": 0.5 }
 * @example spreadOf([NaN, 2], "answered").probability // 0.5
 */
export function spreadOf(values: ArrayLike<number>, success: Success): Spread {
  const answered = answeredOf(values);
  const count = answered.length;
  let successes = count;
  if (success === "positive") {
    successes = 0;
    for (const value of answered) if (value > 0) successes++;
  }
  const probability = successes / values.length;
  if (count === 0) return { mean: null, sd: null, p5: null, p50: null, p95: null, probability };
  const mean = sumOf(answered) / count;
  const sd = count < 2 ? null : Math.sqrt(squaresAround(mean, answered) / (count - 1));
  const [p5, p50, p95] = quantilesOf(answered, [0.05, 0.5, 0.95]);
  return { mean, sd, p5: p5!, p50: p50!, p95: p95!, probability };
}

/**
 * The draws that have an answer, to be read only: where all have one they are the values themselves.
 *
 * @param values one a draw; NaN has no answer
 * @example answeredOf([1, NaN, 2]) // {"0": 1, "1": 2}
 */
export function answeredOf(values: ArrayLike<number>): Float64Array {
  let count = 0;
  while (count < values.length && !Number.isNaN(values[count])) count++;
  if (count === values.length && values instanceof Float64Array) return values;
  const answered = new Float64Array(values.length);
  for (let draw = 0; draw < count; draw++) answered[draw] = values[draw]!;
  for (let draw = count; draw < values.length; draw++) {
    const value = values[draw]!;
    if (!Number.isNaN(value)) answered[count++] = value;
  }
  return answered.subarray(0, count);
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let first = 0; first < values.length; first += block) {
    const end = Math.min(first + block, values.length);
    let part = 0;
    for (let draw = first; draw < end; draw++) part += values[draw]!;
    sum += part;
  }
  return sum;
}

/** The sum of squared distances. */
function squaresAround(mean: number, values: Float64Array): number {
  let sum = 0;
  for (let first = 0; first < values.length; first += block) {
    const end = Math.min(first + block, values.length);
    let part = 0;
    for (let draw = first; draw < end; draw++) part += (values[draw]! - mean) ** 2;
    sum += part;
  }
  return sum;
}
