import { createContext, useContext, useMemo, type ReactNode } from "react";
import { pane as english } from "../locales/en/pane";
import { tables as englishTables } from "../locales/en/tables";
import { inputs as englishInputs } from "../locales/en/inputs";
import type { Language } from "../locales/language";
import { formatNumber, type Format } from "../locales/numbers";
import { inputs as swedishInputs } from "../locales/sv/inputs";
import { pane as swedish } from "../locales/sv/pane";
import { tables as swedishTables } from "../locales/sv/tables";

/** What a component needs to speak: the language, the pane's words, the tables' words and how numbers look. */
export interface Words {
  language: Language;
  pane: typeof english;
  tables: typeof englishTables;
  inputs: typeof englishInputs;
  number(value: number, format: Format): string;
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return {
    language,
    pane: language === "sv" ? swedish : english,
    inputs: language === "sv" ? swedishInputs : englishInputs,
    tables: language === "sv" ? swedishTables : englishTables,
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
export function useSaying<Saying>(english: Saying, swedish: Saying): Saying {
  return useWords().language === "sv" ? swedish : english;
}
