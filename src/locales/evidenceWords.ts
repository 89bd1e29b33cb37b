import { evidence as en } from "./en/evidence";
import type { Language } from "./language";
import { exactNumber, formatNumber } from "./numbers";
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

/** What of a finding is read as a figure. */
interface ReadFigure {
  finding: FindingWord;
  unit: UnitWord | null;
  value: number | null;
  treated: number | null;
  control: number | null;
}

/**
 * A finding as a person reads it: the two groups out of 100, the difference, or in words that there is no figure.
 *
 * @example figureText({ finding: "effect", unit: "shares", value: 0.358, treated: 0.553, control: 0.195 }, "en") // "55 of 100 against 20 of 100"
 * @example figureText({ finding: "effect", unit: "relative", value: -0.44, treated: null, control: null }, "sv") // "44\u00a0% lägre"
 * @example figureText({ finding: "none", unit: null, value: null, treated: null, control: null }, "sv") // "ingen säkerställd skillnad"
 */
export function figureText(found: ReadFigure, language: Language): string {
  const { findings, read } = evidenceWords[language];
  const { finding, unit, value } = found;
  if (value === null || unit === null) return findings[finding];
  const text = valueText({ ...found, unit, value }, language);
  return finding === "harm" ? read.harm(text, findings.harm) : text;
}

function valueText(
  { unit, value, treated, control }: ReadFigure & { unit: UnitWord; value: number },
  language: Language,
) {
  const { read } = evidenceWords[language];
  const isMore = value > 0;
  const hundred = (share: number | null) => formatNumber(100 * share!, "persons", language);
  const percent = formatNumber(Math.abs(value), Math.abs(value) < 0.1 ? "share" : "wholeShare", language);
  switch (unit) {
    case "shares":
      return read.shares(hundred(treated), hundred(control));
    case "points":
      return read.points(exactNumber(Math.abs(100 * value), language), isMore);
    case "relative":
      return read.relative(percent, isMore);
    case "displaced":
      return read.displaced(percent);
    case "sek":
      return read.sek(formatNumber(value, "kronor", language));
    case "odds":
    case "deviations":
      return read[unit](exactNumber(value, language));
  }
}
