import { inputs as english } from "./en/inputs";
import { inputs as swedish } from "./sv/inputs";
import { scenario as englishScenario } from "./en/scenario";
import { scenario as swedishScenario } from "./sv/scenario";
import { tables as englishTables } from "./en/tables";
import { tables as swedishTables } from "./sv/tables";
import { unitCosts as englishCosts } from "./en/unitCosts";
import { unitCosts as swedishCosts } from "./sv/unitCosts";

/** Words as they are compared: case and outer spaces do not matter. */
export function plainWord(text: string): string {
  return text.trim().toLowerCase();
}

/** From a word in either language (or an id) to the id that it means. */
export type Vocabulary<Id extends string> = ReadonlyMap<string, Id>;

function vocabulary<Id extends string>(...languages: Record<Id, string | string[]>[]): Vocabulary<Id> {
  const meanings = new Map<string, Id>();
  for (const words of languages) {
    for (const id of Object.keys(words) as Id[]) {
      meanings.set(plainWord(id), id);
      for (const word of [words[id]].flat()) {
        meanings.set(plainWord(word), id);
        meanings.set(plainWord(word.replace(/\s*\([^)]*\)/, "")), id);
      }
    }
  }
  return meanings;
}

/** As a cost table says it. */
const scopeSynonyms = { real: [englishTables.kinds.real, swedishTables.kinds.real], financial: [], societal: [] };

/**
 * Every word that is understood in arguments, in both languages whatever the language of the workbook.
 *
 * @example understood.terms.get("ramsänkning") // "frameCut"
 * @example understood.alternatives.get("anslag i driftbudgeten") // "appropriation"
 */
export const understood = {
  programme: vocabulary(english.programme, swedish.programme),
  terms: vocabulary(english.terms, swedish.terms),
  choices: vocabulary(english.choices, swedish.choices),
  decision: vocabulary(english.decision, swedish.decision),
  books: vocabulary(english.books, swedish.books),
  fund: vocabulary(english.fund, swedish.fund),
  requests: vocabulary(english.requests, swedish.requests),
  downturn: vocabulary(english.downturn, swedish.downturn),
  fundRules: vocabulary(englishScenario.fundRules, swedishScenario.fundRules),
  effectBases: vocabulary(englishScenario.choices, swedishScenario.choices),
  alternatives: vocabulary(
    englishTables.alternatives,
    swedishTables.alternatives,
    englishTables.alternativesInFull,
    swedishTables.alternativesInFull,
  ),
  investment: vocabulary({ investment: [englishTables.investment, swedishTables.investment] }),
  countings: vocabulary(englishTables.countings, swedishTables.countings),
  rules: vocabulary({ RER: [], RUR: [] }),
  distributions: vocabulary(englishTables.distributions, swedishTables.distributions),
  priceSeries: vocabulary(englishTables.priceSeries, swedishTables.priceSeries),
  measures: vocabulary(englishTables.appraisalRows, swedishTables.appraisalRows),
  perspectives: vocabulary(englishTables.perspectives, swedishTables.perspectives, {
    own: [englishTables.appraisal.own, swedishTables.appraisal.own],
    all: [],
    real: [],
  }),
  kinds: vocabulary(englishTables.kinds, swedishTables.kinds),
  costColumns: vocabulary(
    { ...englishCosts.columns, ...englishCosts.moreColumns },
    { ...swedishCosts.columns, ...swedishCosts.moreColumns },
  ),
  pers: vocabulary(englishCosts.per, swedishCosts.per),
  payers: vocabulary(englishCosts.payers, swedishCosts.payers),
  scopes: vocabulary(englishCosts.scopes, swedishCosts.scopes, scopeSynonyms),
  transfers: vocabulary(englishCosts.transfers, swedishCosts.transfers),
  truths: vocabulary<"true" | "false">(
    ...[englishTables.truths, swedishTables.truths].map((words) => ({
      true: [words.true, words.yes],
      false: [words.false, words.no],
    })),
  ),
  headers: new Set([...english.headers, ...swedish.headers].map(plainWord)),
};

/** A sum by its first word, or by the whole of it. */
const sums = {
  first: new Set([...english.sums.first, ...swedish.sums.first].map(plainWord)),
  whole: new Set([...english.sums.whole, ...swedish.sums.whole].map(plainWord)),
};

/**
 * Whether a name is that of a sum: no actor and no year.
 *
 * @example isSum("Totalsumma:") // true
 * @example isSum("Summa kommunen") // true
 * @example isSum("Totalförsvaret") // false
 */
export function isSum(name: string): boolean {
  const word = plainWord(name).replace(/\s*:$/, "");
  return sums.whole.has(word) || sums.first.has(/^\p{L}*/u.exec(word)![0]);
}
