import type { uncertaintyWords } from "../../locales/uncertaintyWords";
import type { Finding } from "../../simulation/findings";
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

/** How often a finding's success comes about, as people count. */
export function oftenText({ spread, error }: Finding, { outcomes }: typeof uncertaintyWords.en): string {
  const frequency = frequencyOf(spread.probability, error.probability);
  return typeof frequency === "string" ? outcomes[frequency] : outcomes.of(frequency.count, frequency.of);
}
