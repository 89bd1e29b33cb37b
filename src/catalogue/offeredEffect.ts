import { evidenceWords, figureText } from "../locales/evidenceWords";
import type { Language } from "../locales/language";
import { withReview } from "../locales/unitCostWords";
import type { NoReduction } from "../model/evidence";
import { reductionOf } from "./findEvidence";
import type { Finding, FindingDetails } from "./finding";

/** What a finding puts into the input effect; it was measured against a comparison group. */
export interface OfferedEffect {
  /** Relative reduction of the bad outcome. */
  value: number;
  /** Null where the source gives no range that can be made into such a reduction. */
  low: number | null;
  high: number | null;
}

/**
 * What a finding would put into the input effect, or why it would put in nothing. A range is taken where the source gives the
 * relative change of a bad outcome; the range of another figure says nothing of the reduction.
 *
 * @example offeredEffect({ finding: "effect", unit: "relative", wanted: "less", value: -0.44, treated: null, control: null }, { low: -0.5, high: -0.36 }) // { "value": 0.44, "low": 0.36, "high": 0.5 }
 * @example offeredEffect({ finding: "effect", unit: "deviations", wanted: "less", value: -0.64, treated: null, control: null }, { low: null, high: null }) // "deviations"
 */
export function offeredEffect(
  found: Pick<Finding, "finding" | "unit" | "wanted" | "value" | "treated" | "control">,
  { low, high }: Pick<FindingDetails, "low" | "high">,
): OfferedEffect | NoReduction {
  const value = reductionOf(found);
  if (typeof value !== "number") return value;
  if (found.unit !== "relative" || low === null || high === null) return { value, low: null, high: null };
  return { value, low: -high, high: -low };
}

/** A finding as the source of an effect, with what was found, where it was read, when, and until when it holds; unchecked where it is so. */
export function findingSource(
  found: Finding,
  { address, accessed }: Pick<FindingDetails, "address" | "accessed">,
  language: Language,
): string {
  const words = evidenceWords[language];
  const { source, outcome, isChecked, review } = found;
  const cited = words.cited(source, outcome[language], figureText(found, language), address, accessed);
  return withReview(isChecked ? cited : words.unchecked(cited), review, language);
}
