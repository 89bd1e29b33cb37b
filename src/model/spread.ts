import { quantilesInSteps, quantilesOf } from "./quantiles";
import { atOnce } from "./steps";

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

/** How far each figure may be from that of endless draws: one standard error. Null where a run is too short to say. */
export type SpreadError = { [figure in keyof Spread]: number | null };

/** What counts as success: an amount above 0, or a number of years at all. */
export type Success = "positive" | "answered";

/** Sums are taken in parts of this length, so that it does not matter who took them. */
const block = 1000;

/**
 * Mean, standard deviation, quantiles and probability of success over draws.
 *
 * Quantiles are Excel's PERCENTILE.INC; the standard deviation is STDEV.P: the draws are the whole distribution.
 *
 * @param values one a draw; NaN has no answer
 * @param success what counts in the probability
 * @example spreadOf([-10, 0, 10, 20], "positive") // { "mean": 5, "sd": 11.180339887498949, "p5": -8.5, "p50": 5, "p95": 18.5, "probability": 0.5 }
 * @example spreadOf([NaN, 2], "answered").probability // 0.5
 */
export function spreadOf(values: ArrayLike<number>, success: Success): Spread {
  return atOnce(spreadInSteps(values, success));
}

/**
 * The same in steps that are short also for a million draws, so that a page can pause in between.
 *
 * @param values one a draw; NaN has no answer
 * @param success what counts in the probability
 * @example spreadInSteps([-10, 20], "positive").next().done // false
 */
export function* spreadInSteps(values: ArrayLike<number>, success: Success): Generator<void, Spread> {
  const answered = answeredOf(values);
  yield;
  let successes = answered.length;
  if (success === "positive") {
    successes = 0;
    for (const value of answered) if (value > 0) successes++;
  }
  yield;
  const probability = successes / values.length;
  if (answered.length === 0) return { mean: null, sd: null, p5: null, p50: null, p95: null, probability };
  const mean = sumOf(answered) / answered.length;
  yield;
  const sd = Math.sqrt(squaresAround(mean, answered) / answered.length);
  yield;
  const [p5, p50, p95] = (yield* quantilesInSteps(answered, [0.05, 0.5, 0.95])) as [number, number, number];
  return { mean, sd, p5, p50, p95, probability };
}

function answeredOf(values: ArrayLike<number>): Float64Array {
  const answered = new Float64Array(values.length);
  let count = 0;
  for (let draw = 0; draw < values.length; draw++) {
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

/** The spread of blocks is judged from ten at least, and from the first hundred. */
const fewest = 10;
const judged = 100;

/**
 * How far the figures of a run may be from those of endless draws (Monte Carlo error).
 *
 * Each thousand draws is a Latin hypercube of its own, and so a small run of its own: the figures of the thousands spread
 * around the true ones, and the whole run is as many times surer as the root of their number. Where there are fewer than
 * ten thousands, the errors are those of independent draws, which are larger.
 *
 * @param values one a draw; NaN has no answer
 * @param success what counts in the probability
 * @returns standard errors; null where a run is too short to say
 * @source McKay, Beckman, Conover: A comparison of three methods (1979), https://doi.org/10.2307/1268522
 * @example spreadError(new Float64Array(1500), "positive").mean // 0
 */
export function spreadError(values: Float64Array, success: Success): SpreadError {
  return atOnce(spreadErrorInSteps(values, success));
}

/**
 * The same in short steps.
 *
 * @param values one a draw; NaN has no answer
 * @param success what counts in the probability
 * @example spreadErrorInSteps(new Float64Array(1500), "positive").next().value.mean // 0
 */
export function* spreadErrorInSteps(values: Float64Array, success: Success): Generator<void, SpreadError> {
  const blocks = Math.floor(values.length / block);
  if (blocks < fewest) return independentError(values, success);
  const parts: Spread[] = [];
  for (let part = 0; part < Math.min(blocks, judged); part++) {
    parts.push(spreadOf(values.subarray(part * block, (part + 1) * block), success));
    yield;
  }
  const error = (figure: keyof Spread): number | null => {
    const figures = parts.map((part) => part[figure]).filter((known) => known !== null);
    if (figures.length < 2) return null;
    const { sd } = spreadOf(figures, "answered");
    const answering = (blocks * figures.length) / parts.length; // a thousand without an answer makes nothing surer
    return (sd! * Math.sqrt(figures.length / (figures.length - 1))) / Math.sqrt(answering);
  };
  return {
    mean: error("mean"),
    sd: error("sd"),
    p5: error("p5"),
    p50: error("p50"),
    p95: error("p95"),
    probability: error("probability"),
  };
}

/**
 * The errors of independent draws. That of a quantile is half the distance between the values as many ranks below and
 * above it as the number below it would vary by.
 */
function independentError(values: Float64Array, success: Success): SpreadError {
  const answered = answeredOf(values);
  const count = answered.length;
  const { sd, probability } = spreadOf(values, success);
  const ofShare = (share: number, draws: number) => Math.sqrt((share * (1 - share)) / draws);
  const ofQuantile = (share: number) => {
    if (count < 2) return null;
    const away = ofShare(share, count);
    const [below, above] = quantilesOf(answered, [Math.max(0, share - away), Math.min(1, share + away)]);
    return (above! - below!) / 2;
  };
  return {
    mean: count < 2 ? null : sd! / Math.sqrt(count),
    sd: null,
    p5: ofQuantile(0.05),
    p50: ofQuantile(0.5),
    p95: ofQuantile(0.95),
    probability: ofShare(probability, values.length),
  };
}

/** So many values are sorted in a step. */
const valuesPerStep = 100_000;

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
  return atOnce(histogramInSteps(values, parts));
}

/**
 * The same in steps that are short also for a million values, so that a page can pause in between.
 *
 * @param values one a draw
 * @param parts how many
 * @example histogramInSteps([0, 1], 2).next().done // false
 */
export function* histogramInSteps(values: ArrayLike<number>, parts: number): Generator<void, Histogram | null> {
  const answered = answeredOf(values);
  if (answered.length === 0) return null;
  let low = Infinity;
  let high = -Infinity;
  for (const value of answered) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const counts = new Array<number>(parts).fill(0);
  for (let first = 0; first < answered.length; first += valuesPerStep) {
    yield;
    sortIntoParts(answered.subarray(first, first + valuesPerStep), low, high, counts);
  }
  return { low, high, counts };
}

function sortIntoParts(values: Float64Array, low: number, high: number, counts: number[]): void {
  const last = counts.length - 1;
  for (const value of values) {
    const part = high > low ? Math.floor(((value - low) / (high - low)) * counts.length) : 0;
    counts[Math.min(part, last)]!++;
  }
}

/**
 * The chance of having paid back by each year.
 *
 * @param paybacks years, one a draw; NaN never pays back
 * @param years the last year
 * @returns shares of the draws, for the years 0…years
 * @example paybackCurve([1.5, 2, NaN, 0], 3) // [0.25, 0.25, 0.75, 0.75]
 */
export function paybackCurve(paybacks: ArrayLike<number>, years: number): number[] {
  const shares = new Array<number>(years + 1).fill(0);
  for (let draw = 0; draw < paybacks.length; draw++) {
    const year = Math.ceil(paybacks[draw]!);
    if (year <= years) shares[year]!++;
  }
  let paid = 0;
  return shares.map((count) => (paid += count) / paybacks.length);
}
