import exp from "@stdlib/math-base-special-exp";
import ln from "@stdlib/math-base-special-ln";
import { quantileTable, type QuantileTable } from "../model/quantileTable";

/** The tails are followed until the density has fallen to e^-26 of its peak. */
const depth = 26;

/**
 * The inverse of the beta distribution between 0 and 1, as a table.
 *
 * The library's inverse takes 30–80 µs for one value. Here the density is integrated (Simpson's rule) from its peak
 * outwards over the logit of the variable, where both tails are exponential, in steps that follow its spread and its
 * tails; the sums so far and the density are the table's points and slopes. The exponential and the logarithm are the
 * library's, so that every machine finds the same bits.
 *
 * From P0.001 to P99.999 the error is below 0.00002 of the standard deviation for PERT, 0.0001 for any other.
 *
 * @param alpha above 0
 * @param beta above 0
 * @source Derflinger, Hörmann, Leydold: Random variate generation by numerical inversion when only the density is known (2010), https://doi.org/10.1145/1842722.1842723
 */
export function betaTable(alpha: number, beta: number): QuantileTable {
  const peak = ln(alpha / beta);
  const density = densityOver(alpha, beta, peak);
  const below = tail(-1, alpha, beta, peak, density);
  const above = tail(1, alpha, beta, peak, density);
  const all = below.mass + above.mass;
  const logits = [...below.logits.reverse(), peak, ...above.logits];
  const masses = [...below.masses.reverse(), ...above.masses];
  const heights = [...below.heights.reverse(), 1, ...above.heights];
  const probabilities = [0];
  const values = [0];
  const slopes = [Infinity];
  let sum = below.rest / all;
  logits.forEach((logit, index) => {
    const value = 1 / (1 + exp(-logit));
    const before = probabilities.at(-1)!;
    if (sum > before && sum < 1) {
      probabilities.push(sum);
      values.push(value);
      slopes.push((value * (1 - value) * all) / heights[index]!);
    }
    sum += (masses[index] ?? 0) / all;
  });
  probabilities.push(1);
  values.push(1);
  slopes.push(Infinity);
  return quantileTable(probabilities, values, slopes);
}

/** The density over the logit, 1 at its peak. */
function densityOver(alpha: number, beta: number, peak: number): (logit: number) => number {
  const logDensity = (logit: number) => {
    const larger = ln(1 + exp(-Math.abs(logit)));
    return -alpha * (Math.max(-logit, 0) + larger) - beta * (Math.max(logit, 0) + larger);
  };
  const highest = logDensity(peak);
  return (logit) => exp(logDensity(logit) - highest);
}

/** One side of the peak, step by step: where each ends, its mass, the density at its end; and the mass beyond the last. */
function tail(side: -1 | 1, alpha: number, beta: number, peak: number, density: (logit: number) => number) {
  const spread = Math.sqrt(1 / alpha + 1 / beta);
  const logits: number[] = [];
  const masses: number[] = [];
  const heights: number[] = [];
  let logit = peak;
  let mass = 0;
  let fall = 0;
  const end = exp(-depth);
  for (let height = 1; height > end;) {
    const step = Math.min(spread / 12, 0.15 / fall, 0.2 + Math.abs(logit) / 8);
    const before = height;
    const middle = density(logit + (side * step) / 2);
    logit += side * step;
    height = density(logit);
    const within = (step * (before + 4 * middle + height)) / 6;
    logits.push(logit);
    heights.push(height);
    masses.push(within);
    mass += within;
    fall = Math.abs(alpha - (alpha + beta) / (1 + exp(-logit)));
  }
  const rest = heights.at(-1)! / fall;
  return { logits, masses, heights, mass: mass + rest, rest };
}
