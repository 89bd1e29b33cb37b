import { findingWithCode, reductionOf, searchEvidence } from "../catalogue/findEvidence";
import type { Finding } from "../catalogue/finding";
import { findings } from "../catalogue/findings";
import type { Language } from "../locales/language";
import { evidenceWords, shownFinding, shownUnit } from "../locales/evidenceWords";
import { withReview } from "../locales/unitCostWords";
import { plainWord } from "../locales/understood";
import { Refusal } from "../model/refusal";
import { nearest } from "../ranges/nearest";
import { readText } from "../ranges/texts";
import { inCell, type Shown } from "./inCell";
import { headerLanguage } from "./languages";

/**
 * What measures have been shown to do, and not to do: findings with comparison, certainty, grade and source.
 *
 * The effect is the change of the outcome against the comparison; shares and relative changes are fractions. "No demonstrated
 * effect" is a finding and not a 0. Findings of one measure stand together, the Swedish first, and of equals those of harm and
 * of no demonstrated effect. A source marked as unchecked is to be read again before anybody relies on it.
 *
 * @customfunction EVIDENCE
 * @param [search] Parts of code, measure, outcome or country, in Swedish or English; left out: all
 * @returns Table: Code, Measure, Outcome, Effect, Unit, Treated, Control, Certainty, Grade, Country, Source; #N/A if nothing is found
 */
export function EVIDENCE(search?: any): any[][] {
  return inCell("EVIDENCE", () => {
    const wanted = readText(search, "search", "");
    const found = searchEvidence(wanted);
    const at = { argument: "search" };
    if (found.length === 0) throw new Refusal({ code: "nothing-found", at, got: wanted, among: "findings" });
    const language = headerLanguage();
    return [Object.values(evidenceWords[language].columns), ...found.map((one) => shownRow(one, language))];
  });
}

function shownRow(found: Finding, language: Language): Shown[] {
  const words = evidenceWords[language];
  return [
    found.code,
    found.name[language],
    found.outcome[language],
    shownFinding(found, language),
    shownUnit(found, language),
    found.treated ?? "",
    found.control ?? "",
    words.certainties[found.certainty],
    found.grade,
    found.country[language],
    withReview(found.isChecked ? found.source : words.unchecked(found.source), found.review, language),
  ];
}

/**
 * The effect of a finding as the input effect wants it: how much smaller the share that fares ill becomes.
 *
 * From the finding's own two shares (bad outcome: 1 − treated / control; good outcome: 1 − (1 − treated) / (1 − control)), or
 * as its source gives a relative change. It is measured against a comparison group: leave deadweight out. What cannot be made
 * into such a share is not guessed at.
 *
 * @customfunction EFFECT
 * @param code Code of the finding, as EVIDENCE lists them
 * @returns Share; #N/A where the finding is no demonstrated effect, harm or of another kind, and for an unknown code
 */
export function EFFECT(code: any): any {
  return inCell("EFFECT", () => {
    const got = readText(code, "code");
    const at = { argument: "code" };
    const found = findingWithCode(got);
    if (!found) throw new Refusal({ code: "unknown-code", at, got, nearest: nearestCodes(got), among: "findings" });
    const reduction = reductionOf(found);
    if (typeof reduction !== "number")
      throw new Refusal({ code: "no-reduction", at, got: found.code, says: reduction });
    return reduction;
  });
}

/** The codes that a search for the same words finds, or else those that are spelled most alike. */
function nearestCodes(given: string): string[] {
  const found = searchEvidence(given);
  if (found.length > 0) return found.slice(0, 3).map(({ code }) => code);
  const codes = findings.map(({ code }) => code);
  return nearest(plainWord(given), codes, 3);
}
