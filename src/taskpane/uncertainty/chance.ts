import { lastPlace } from "./digits";

/** A chance as a natural frequency: so many of ten, or of a hundred where ten are too coarse. */
export type Frequency = { count: number; of: 10 | 100 } | "none" | "few" | "most" | "all";

/**
 * A share of the draws as people count: in tens, and near none and all in hundreds, by fives where its error lets no more
 * be said.
 *
 * @param error its standard error; null where a run is too short to say
 * @example frequencyOf(0.72, 0.01) // { "count": 7, "of": 10 }
 * @example frequencyOf(0.04, 0.002) // { "count": 4, "of": 100 }
 * @example frequencyOf(0.04, 0.006) // { "count": 5, "of": 100 }
 * @example frequencyOf(0.996, 0.002) // "most"
 */
export function frequencyOf(share: number, error: number | null): Frequency {
  if (share === 0) return "none";
  if (share === 1) return "all";
  if (share < 0.01) return "few";
  if (share > 0.99) return "most";
  if (share < 0.1 || share > 0.9) {
    const step = lastPlace(share, error, 0.01) > 0.01 ? 5 : 1;
    return { count: Math.min(100 - step, Math.max(step, step * Math.round((share * 100) / step))), of: 100 };
  }
  return { count: Math.round(share * 10), of: 10 };
}

/** Words for chance, the surest first; the share from which each holds. */
export const likelihoods = {
  almostCertain: 0.99,
  veryLikely: 0.9,
  likely: 0.66,
  even: 0.33,
  unlikely: 0.1,
  veryUnlikely: 0.01,
  almostExcluded: 0,
} as const;
export type Likelihood = keyof typeof likelihoods;

/**
 * The word for a chance, after the scale of the IPCC: its seven terms and their borders.
 *
 * The panel's terms overlap (likely is 66–100 %, very likely 90–100 %); the narrowest that holds is taken here. It has no
 * Swedish terms of its own: ours are a translation.
 *
 * @source Mastrandrea, Field, Stocker, Edenhofer, Ebi, Frame, Held, Kriegler, Mach, Matschoss, Plattner, Yohe and Zwiers:
 * Guidance Note for Lead Authors of the IPCC Fifth Assessment Report on Consistent Treatment of Uncertainties,
 * Intergovernmental Panel on Climate Change (2010), table 1, https://www.ipcc.ch
 * @example likelihoodOf(0.72) // "likely"
 */
export function likelihoodOf(share: number): Likelihood {
  const words = Object.keys(likelihoods) as Likelihood[];
  return words.find((word) => share >= likelihoods[word])!;
}
