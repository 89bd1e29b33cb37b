import { createContext, useContext, useMemo, type ReactNode } from "react";
import { paneWords } from "../locales/paneWords";
import { tableWords } from "../locales/tableWords";
import { inputWords } from "../locales/inputWords";
import type { Language } from "../locales/language";
import { formatNumber, type Format } from "../locales/numbers";

/** What a component needs to speak: the language, the pane's words, the tables' words and how numbers look. */
export interface Words {
  language: Language;
  pane: typeof paneWords.en;
  tables: typeof tableWords.en;
  inputs: typeof inputWords.en;
  number(value: number, format: Format): string;
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return {
    language,
    pane: paneWords[language],
    inputs: inputWords[language],
    tables: tableWords[language],
    number: (value, format) => formatNumber(value, format, language),
  };
}

const Speech = createContext<Words>(wordsOf("en"));

export function Speaking({ language, children }: { language: Language; children: ReactNode }) {
  const words = useMemo(() => wordsOf(language), [language]);
  return <Speech.Provider value={words}>{children}</Speech.Provider>;
}

export function useWords(): Words {
  return useContext(Speech);
}

/** The words of one view, which keeps them in a file of its own in each language. */
export function useSaying<Saying>(sayings: Record<Language, Saying>): Saying {
  return sayings[useWords().language];
}
