import erfcinv from "@stdlib/math-base-special-erfcinv";
import exp from "@stdlib/math-base-special-exp";
import ln from "@stdlib/math-base-special-ln";
import type { Distribution, Quantile } from "../model/draws";
import { quantileAt, type QuantileTable } from "../model/quantileTable";
import { betaTable } from "./betaTable";

/**
 * The inverse of a distribution: from a probability between 0 and 1 to the value that is exceeded with the rest of it.
 *
 * Without spread it is a constant. The special functions are the library's (stdlib), written in plus, minus, times and divide: JavaScript leaves the last
 * bits of its own Math.exp, Math.log and ** to each machine, and the same seed must give the same bits everywhere.
 *
 * @example quantileOf({ kind: "normal", mean: 100, sd: 15 })(0.5) // 100
 * @example quantileOf({ kind: "uniform", low: 10, high: 20 })(0.25) // 12.5
 * @example quantileOf({ kind: "pert", low: 0, mode: 5, high: 10 })(0.5) // 5
 */
export function quantileOf(distribution: Distribution): Quantile {
  switch (distribution.kind) {
    case "normal":
      return normal(distribution.mean, distribution.sd);
    case "lognormal":
      return lognormal(distribution.mean, distribution.sd);
    case "beta":
      return beta(distribution.mean, distribution.sd);
    case "uniform":
      return uniform(distribution.low, distribution.high);
    case "triangular":
      return triangular(distribution.low, distribution.mode, distribution.high);
    case "pert":
      return pert(distribution.low, distribution.mode, distribution.high);
  }
}

/** A quantity that is known for certain. */
function constant(value: number): Quantile {
  return () => value;
}

function normal(mean: number, sd: number): Quantile {
  return (probability) => mean - sd * Math.SQRT2 * erfcinv(2 * probability);
}

/**
 * @param mean of the variable itself, above 0
 * @param sd of the variable itself
 */
function lognormal(mean: number, sd: number): Quantile {
  const relative = sd / mean;
  const variance = ln(1 + relative * relative);
  const ofLogarithm = normal(ln(mean) - variance / 2, Math.sqrt(variance));
  return (probability) => exp(ofLogarithm(probability));
}

function uniform(low: number, high: number): Quantile {
  return (probability) => low + probability * (high - low);
}

function triangular(low: number, mode: number, high: number): Quantile {
  if (low === high) return constant(low);
  const width = high - low;
  const below = (mode - low) / width;
  return (probability) =>
    probability < below
      ? low + width * Math.sqrt(probability * below)
      : high - width * Math.sqrt((1 - probability) * (1 - below));
}

/**
 * PERT: a beta distribution between low and high that weighs the most likely value by four.
 *
 * @source Malcolm, Roseboom, Clark, Fazar: Application of a technique for research and development program evaluation (1959), https://doi.org/10.1287/opre.7.5.646
 */
function pert(low: number, mode: number, high: number): Quantile {
  if (low === high) return constant(low);
  const table = pertTable(low, mode, high);
  return (probability) => low + (high - low) * quantileAt(table, probability);
}

/** Tables by where the most likely value lies between low and high: ranges given as ± so many per cent have one in common. */
const pertTables = new Map<number, QuantileTable>();
const mostKept = 256;

/** PERT between 0 and 1, to be stretched from low to high. Low must be below high. */
export function pertTable(low: number, mode: number, high: number): QuantileTable {
  const likely = (mode - low) / (high - low);
  const known = pertTables.get(likely);
  if (known) return known;
  if (pertTables.size === mostKept) pertTables.clear();
  const table = betaTable(1 + 4 * likely, 5 - 4 * likely);
  pertTables.set(likely, table);
  return table;
}

/**
 * A share between 0 and 1.
 *
 * @param mean between 0 and 1
 * @param sd below `widestShare(mean)`, or 0
 */
function beta(mean: number, sd: number): Quantile {
  if (sd === 0) return constant(mean);
  const weight = (mean * (1 - mean)) / (sd * sd) - 1;
  const table = betaTable(mean * weight, (1 - mean) * weight);
  return (probability) => quantileAt(table, probability);
}
