import { inputWords } from "../locales/inputWords";
import type { Language } from "../locales/language";
import { plainWord } from "../locales/understood";
import type { Input } from "./scenario";

const swedishWords = new Set(
  [inputWords.sv.programme, inputWords.sv.terms, inputWords.sv.choices].flatMap((words) =>
    Object.values(words).flat().map(plainWord),
  ),
);

/** The language in which a scenario's sheet is written, by the words of its inputs: the pane's may be another. */
export function sheetLanguage(inputs: readonly Input[]): Language {
  const known = inputs.find(({ id }) => id !== null);
  return known && swedishWords.has(plainWord(known.label)) ? "sv" : "en";
}
