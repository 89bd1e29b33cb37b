/** A chance as a natural frequency: so many of ten, or of a hundred where ten are too coarse. */
export type Frequency = { count: number; of: 10 | 100 } | "none" | "few" | "most" | "all";

/**
 * A share of the draws as people count.
 *
 * @example frequencyOf(0.72) // { "count": 7, "of": 10 }
 * @example frequencyOf(0.04) // { "count": 4, "of": 100 }
 * @example frequencyOf(0.996) // "most"
 */
export function frequencyOf(share: number): Frequency {
  if (share === 0) return "none";
  if (share === 1) return "all";
  if (share < 0.01) return "few";
  if (share > 0.99) return "most";
  if (share < 0.1 || share > 0.9) return { count: Math.round(share * 100), of: 100 };
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
 * The word for a chance, after the scale of the IPCC.
 *
 * @source Mastrandrea et al.: Guidance Note for Lead Authors of the IPCC Fifth Assessment Report on Consistent Treatment
 * of Uncertainties (2010), table 1
 * @example likelihoodOf(0.72) // "likely"
 */
export function likelihoodOf(share: number): Likelihood {
  const words = Object.keys(likelihoods) as Likelihood[];
  return words.find((word) => share >= likelihoods[word])!;
}
