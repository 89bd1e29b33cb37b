import type { Language } from "../src/locales/language";
import { tableWords } from "../src/locales/tableWords";
import { reserveRules } from "../src/model/reserveMax";

/** Words that Excel offers for an argument, in the shape of functions.json. */
export interface WordList {
  id: string;
  type: "string";
  values: { name: string; stringValue: string; tooltip: string }[];
}

/** The list of an argument with fixed words, by the argument's name. */
export const listOf: Readonly<Record<string, string>> = {
  alternative: "ALTERNATIVE",
  counting: "COUNTING",
  distribution: "DISTRIBUTION",
  measure: "MEASURE",
  perspective: "PERSPECTIVE",
  rule: "RULE",
};

/** The lists in a language. What they offer is understood in every language. */
export function wordLists(language: Language): WordList[] {
  const { alternatives, alternativesInFull, countings, distributions, appraisalRows, perspectives, perspectiveWords } =
    tableWords[language];
  const list = (
    id: string,
    words: Readonly<Record<string, string>>,
    inFull: Readonly<Record<string, string>> = words,
  ) => ({
    id,
    type: "string" as const,
    values: Object.entries(words).map(([key, word]) => ({
      name: word,
      stringValue: word.toLowerCase(),
      tooltip: inFull[key] ?? word,
    })),
  });
  return [
    list("ALTERNATIVE", alternatives, alternativesInFull),
    list("COUNTING", countings),
    list("DISTRIBUTION", distributions),
    list("MEASURE", appraisalRows),
    list(
      "PERSPECTIVE",
      Object.fromEntries(Object.entries(perspectiveWords).map(([key, [word]]) => [key, word!])),
      perspectives,
    ),
    list("RULE", Object.fromEntries(reserveRules.map((rule) => [rule, rule]))),
  ];
}
