import { quantilesOf } from "./quantiles";
import { answeredOf, spreadOf, type Spread, type Success } from "./spread";

/** How far each figure may be from that of endless draws: one standard error. Null where a run is too short to say. */
export type SpreadError = { [figure in keyof Spread]: number | null };

/** A thousand draws, a Latin hypercube of its own. */
const block = 1000;

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
  const blocks = Math.floor(values.length / block);
  if (blocks < fewest) return independentError(values, success);
  const parts: Spread[] = [];
  for (let part = 0; part < Math.min(blocks, judged); part++) {
    parts.push(spreadOf(values.subarray(part * block, (part + 1) * block), success));
  }
  const error = (figure: keyof Spread): number | null => {
    const figures = parts.map((part) => part[figure]).filter((known) => known !== null);
    if (figures.length < 2) return null;
    const { sd } = spreadOf(figures, "answered");
    const answering = (blocks * figures.length) / parts.length; // a thousand without an answer makes nothing surer
    return sd! / Math.sqrt(answering);
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
