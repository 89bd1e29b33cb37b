import { idsOf } from "../model/ids";
import { inputWords } from "./inputWords";
import { scenarioWords } from "./scenarioWords";
import { tableWords } from "./tableWords";
import { unitCostWords } from "./unitCostWords";

/**
 * Words as they are compared: case and outer spaces do not matter, nor what looks alike and comes with pasted text: hard
 * and thin spaces, marks that are not seen, letters put together of two.
 *
 * @example plainWord(" Ålder\u00a0vid start") // "ålder vid start"
 */
export function plainWord(text: string): string {
  const plain = isPlain.test(text) ? text : text.normalize("NFC").replace(unseen, "").replace(spaces, " ");
  return plain.trim().toLowerCase();
}
/** Letters of Swedish and English with their signs, none of which looks like another. */
const isPlain = /^[ -~åäöéÅÄÖÉ–]*$/;
const unseen = /\p{Cf}/gu;
const spaces = /\p{Zs}/gu;

/** From a word in either language (or an id) to the id that it means. */
export type Vocabulary<Id extends string> = ReadonlyMap<string, Id>;

function vocabulary<Id extends string>(
  all: Record<Id, string | string[]>,
  ...more: Partial<Record<NoInfer<Id>, string | string[]>>[]
): Vocabulary<Id> {
  const meanings = new Map<string, Id>();
  for (const words of [all, ...more]) {
    for (const id of idsOf(words)) {
      meanings.set(plainWord(id), id);
      for (const word of [words[id] ?? []].flat()) {
        meanings.set(plainWord(word), id);
        meanings.set(plainWord(word.replace(/\s*\([^)]*\)/, "")), id);
      }
    }
  }
  return meanings;
}

function truthWords(words: typeof tableWords.en.truths): Record<"true" | "false", string[]> {
  return { true: [words.true, words.yes], false: [words.false, words.no] };
}

/** As a cost table says it. */
const scopeSynonyms = { real: [tableWords.en.kinds.real, tableWords.sv.kinds.real], financial: [], societal: [] };

/**
 * Every word that is understood in arguments, in both languages whatever the language of the workbook.
 *
 * @example understood.terms.get("ramsänkning") // "frameCut"
 * @example understood.alternatives.get("anslag i driftbudgeten") // "appropriation"
 */
export const understood = {
  programme: vocabulary(inputWords.en.programme, inputWords.sv.programme),
  terms: vocabulary(inputWords.en.terms, inputWords.sv.terms),
  choices: vocabulary(inputWords.en.choices, inputWords.sv.choices),
  identity: vocabulary(inputWords.en.identity, inputWords.sv.identity),
  cohort: vocabulary(inputWords.en.cohort, inputWords.sv.cohort),
  wording: vocabulary(inputWords.en.brief, inputWords.sv.brief),
  decision: vocabulary(inputWords.en.decision, inputWords.sv.decision),
  books: vocabulary(inputWords.en.books, inputWords.sv.books),
  fund: vocabulary(inputWords.en.fund, inputWords.sv.fund),
  requests: vocabulary(inputWords.en.requests, inputWords.sv.requests),
  downturn: vocabulary(inputWords.en.downturn, inputWords.sv.downturn),
  fundRules: vocabulary(scenarioWords.en.fundRules, scenarioWords.sv.fundRules),
  effectBases: vocabulary(scenarioWords.en.choices, scenarioWords.sv.choices),
  alternatives: vocabulary(
    tableWords.en.alternatives,
    tableWords.sv.alternatives,
    tableWords.en.alternativesInFull,
    tableWords.sv.alternativesInFull,
    { outcomes: "Utfall" },
  ),
  investment: vocabulary({ investment: [tableWords.en.investment, tableWords.sv.investment] }),
  countings: vocabulary(tableWords.en.countings, tableWords.sv.countings),
  rules: vocabulary({ RER: [], RUR: [] }),
  distributions: vocabulary(tableWords.en.distributions, tableWords.sv.distributions),
  priceSeries: vocabulary(tableWords.en.priceSeries, tableWords.sv.priceSeries),
  measures: vocabulary(tableWords.en.appraisalRows, tableWords.sv.appraisalRows),
  perspectives: vocabulary(tableWords.en.perspectiveWords, tableWords.sv.perspectiveWords),
  kinds: vocabulary(tableWords.en.kinds, tableWords.sv.kinds),
  costColumns: vocabulary(
    { ...unitCostWords.en.columns, ...unitCostWords.en.moreColumns },
    { ...unitCostWords.sv.columns, ...unitCostWords.sv.moreColumns },
  ),
  pers: vocabulary(unitCostWords.en.per, unitCostWords.sv.per),
  payers: vocabulary(unitCostWords.en.payers, unitCostWords.sv.payers),
  scopes: vocabulary(unitCostWords.en.scopes, unitCostWords.sv.scopes, scopeSynonyms),
  transfers: vocabulary(unitCostWords.en.transfers, unitCostWords.sv.transfers),
  truths: vocabulary(truthWords(tableWords.en.truths), truthWords(tableWords.sv.truths)),
  headers: new Set([...inputWords.en.headers, ...inputWords.sv.headers].map(plainWord)),
  /** The head of a column or a row of calendar years. */
  yearHeads: new Set([tableWords.en.actorTable.year, tableWords.sv.actorTable.year].map(plainWord)),
};

/** A sum, or a part of others, by its first word, by its last, or by the whole of it. */
const sumsBy = (part: keyof typeof inputWords.en.sums) =>
  new Set([...inputWords.en.sums[part], ...inputWords.sv.sums[part]].map(plainWord));
const sums = { first: sumsBy("first"), last: sumsBy("last"), whole: sumsBy("whole") };

/**
 * Whether a name is that of a sum, or of a part that others hold already: no actor and no year. Signs around it do not matter.
 *
 * @example isSum("Totalsumma:") // true
 * @example isSum("Summa kommunen") // true
 * @example isSum("Kommunen (totalt)") // true
 * @example isSum("varav hemtagbart") // true
 * @example isSum("Totalförsvaret") // false
 */
export function isSum(name: string): boolean {
  const word = plainWord(name).replace(signsAround, "");
  const [first, last] = [/^(?:of |s:)?[\p{L}∑]*/u.exec(word)![0], /\p{L}*$/u.exec(word)![0]];
  return sums.whole.has(word) || sums.first.has(first) || sums.last.has(last);
}
const signsAround = /^[^\p{L}\p{N}∑]+|[^\p{L}\p{N}∑]+$/gu;
