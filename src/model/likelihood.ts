import { idsOf } from "./ids";
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
 * @param share 0–1
 * @source Mastrandrea, Field, Stocker, Edenhofer, Ebi, Frame, Held, Kriegler, Mach, Matschoss, Plattner, Yohe and Zwiers:
 * Guidance Note for Lead Authors of the IPCC Fifth Assessment Report on Consistent Treatment of Uncertainties,
 * Intergovernmental Panel on Climate Change (2010), table 1, https://www.ipcc.ch
 * @example likelihoodOf(0.72) // "likely"
 */
export function likelihoodOf(share: number): Likelihood {
  const words = idsOf(likelihoods);
  return words.find((word) => share >= likelihoods[word])!;
}
