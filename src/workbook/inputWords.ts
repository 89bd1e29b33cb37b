import { plainWord, understood, type Vocabulary } from "../locales/understood";
import type { InputBlock } from "../stories/scenarioFormat";

const words: Record<InputBlock, Vocabulary<string>> = {
  Choices: understood.choices,
  Programme: understood.programme,
  Terms: understood.terms,
  Fund: understood.fund,
  Downturn: understood.downturn,
  Cohort: understood.cohort,
};

/** The id of an input by its word in a block, in either language; null where the word is not known. */
export function inputId(block: InputBlock, label: string): string | null {
  return words[block].get(plainWord(label)) ?? null;
}
