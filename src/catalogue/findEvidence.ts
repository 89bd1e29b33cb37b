import { languages } from "../locales/language";
import { evidenceWords } from "../locales/evidenceWords";
import { plainWord } from "../locales/understood";
import { riskReduction, type NoReduction } from "../model/evidence";
import type { Finding } from "./finding";
import { findings } from "./findings";
import { searched } from "./search";

/**
 * The findings that hold every word searched for, in code, measure, outcome, country, certainty or finding, in Swedish or
 * English, as they are shown; nothing searched for finds all.
 *
 * @example searchEvidence("multisystemic").map(({ code }) => code) // ["mst-sweden"]
 * @example searchEvidence("sommarjobb falun").map(({ code }) => code) // ["summerjob-falun"]
 */
export function searchEvidence(search: string): Finding[] {
  return searched(search, findings, textsOf);
}

function textsOf({ code, name, outcome, country, certainty, finding }: Finding): string[] {
  const texts = [code];
  for (const language of languages) {
    const words = evidenceWords[language];
    texts.push(
      name[language],
      outcome[language],
      country[language],
      words.certainties[certainty],
      words.findings[finding],
    );
  }
  return texts;
}

/**
 * The finding with a code; case and outer spaces do not matter.
 *
 * @example findingWithCode(" MST-Sweden ")?.finding // "none"
 */
export function findingWithCode(code: string): Finding | undefined {
  const wanted = plainWord(code);
  return findings.find((finding) => finding.code === wanted);
}

/**
 * The relative reduction of the bad outcome that a finding gives, for the input effect; or why it gives none.
 *
 * From its own two shares, or as its source says the relative change of a bad outcome. Nothing is converted.
 *
 * @example reductionOf({ finding: "effect", unit: "relative", wanted: "less", value: -0.25, treated: null, control: null }) // 0.25
 * @example reductionOf({ finding: "none", unit: null, wanted: "less", value: null, treated: 0.34, control: 0.23 }) // "none"
 */
export function reductionOf(
  found: Pick<Finding, "finding" | "unit" | "wanted" | "value" | "treated" | "control">,
): number | NoReduction {
  const { finding, unit, wanted, value, treated, control } = found;
  if (finding !== "effect") return finding;
  if (unit === "shares") return riskReduction(treated!, control!, wanted)!;
  if (unit === "relative") return wanted === "less" ? -value! : "gain";
  return unit!;
}
