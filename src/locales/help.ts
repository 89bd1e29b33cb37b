import { pages as englishPages, type FunctionHelp } from "./en/help/pages";
import { tablesHelp as englishTables } from "./en/help/tables";
import { flows as englishFlows } from "./en/help/flows";
import type { Language } from "./language";
import { pages as swedishPages } from "./sv/help/pages";
import { tablesHelp as swedishTables } from "./sv/help/tables";
import { flows as swedishFlows } from "./sv/help/flows";

const words = {
  en: {
    pages: englishPages,
    tables: englishTables,
    families: { flows: englishFlows },
  },
  sv: {
    pages: swedishPages,
    tables: swedishTables,
    families: { flows: swedishFlows },
  },
};
export type Family = keyof (typeof words)["en"]["families"];

/** A family of functions: its title, and what is said of each. */
export interface FamilyHelp {
  title: string;
  functions: Record<string, FunctionHelp>;
}

/** The words of the help pages in a language. */
export function helpWords(language: Language) {
  const { pages, tables, families } = words[language];
  return { pages, tables, families: families as Record<Family, FamilyHelp> };
}
export type HelpWords = ReturnType<typeof helpWords>;
