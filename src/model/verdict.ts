import { noiseOf } from "./guard";
import { likelihoods } from "./likelihood";

/** Whether a measure bears its cost, in a word: no, probably, yes, or that it cannot be said (nej, troligen, ja, går inte att säga). */
export type Verdict = "no" | "likely" | "yes" | "unknown";

/** How many are expected to succeed; low at the low effect, null where the effect has no spread. */
export interface Expected {
  expected: number;
  low: number | null;
}

/**
 * Whether as many are expected to succeed as must (räcker det?).
 *
 * Yes where even the low effect is enough; probably where the expected one is, and the low is not or nobody has said what
 * it would be; else no. No success that saves anything is no.
 *
 * @param needed persons who must succeed, unrounded; null where nobody's success saves anything
 * @param successes persons who are expected to succeed
 * @example verdictOfPersons(166, { expected: 360, low: 144 }) // "likely"
 * @example verdictOfPersons(1019, { expected: 360, low: 144 }) // "no"
 * @example verdictOfPersons(20, { expected: 24, low: 21 }) // "yes"
 */
export function verdictOfPersons(needed: number | null, { expected, low }: Expected): Verdict {
  if (needed === null) return "no";
  const least = needed - noiseOf(needed);
  if (expected < least) return "no";
  return low !== null && low >= least ? "yes" : "likely";
}

/**
 * Whether a chance is good enough to say something (hur säkert?), at the borders of the words for chance: very likely is
 * yes, likely is probably, unlikely is no, and what is about as likely as not cannot be said.
 *
 * @param chance share of the draws that end with a surplus; null where nothing was drawn from a range
 * @example verdictOfChance(0.2) // "no"
 * @example verdictOfChance(0.5) // "unknown"
 * @example verdictOfChance(0.95) // "yes"
 * @example verdictOfChance(null) // "unknown"
 */
export function verdictOfChance(chance: number | null): Verdict {
  if (chance === null) return "unknown";
  if (chance >= likelihoods.veryLikely) return "yes";
  if (chance >= likelihoods.likely) return "likely";
  return chance >= likelihoods.even ? "unknown" : "no";
}
