import { evidence as en } from "./en/evidence";
import type { Language } from "./language";
import { evidence as sv } from "./sv/evidence";

type FindingWord = keyof (typeof en)["findings"];
type UnitWord = keyof (typeof en)["units"];

/** The words of the catalogue of evidence in a language. */
export const evidenceWords = { en, sv };

/**
 * The effect of a finding as it is shown in a cell: its figure, or in words that there is none to rely on.
 *
 * @example shownFinding({ finding: "effect", value: 0.358 }, "en") // 0.358
 * @example shownFinding({ finding: "none", value: null }, "sv") // "ingen säkerställd skillnad"
 */
export function shownFinding(
  found: { finding: FindingWord; value: number | null },
  language: Language,
): number | string {
  return found.value ?? evidenceWords[language].findings[found.finding];
}

/**
 * What the figure of a finding counts in, and that it is a harm where it is one.
 *
 * @example shownUnit({ finding: "harm", unit: "sek" }, "en") // "SEK per year, worse than the comparison"
 * @example shownUnit({ finding: "none", unit: null }, "en") // ""
 */
export function shownUnit(found: { finding: FindingWord; unit: UnitWord | null }, language: Language): string {
  if (found.unit === null) return "";
  const words = evidenceWords[language];
  const unit = words.units[found.unit];
  return found.finding === "harm" ? words.harm(unit, words.findings.harm) : unit;
}
