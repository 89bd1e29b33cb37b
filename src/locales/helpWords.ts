import { books as englishBooks } from "./en/help/books";
import { catalogue as englishCatalogue } from "./en/help/catalogue";
import { evidence as englishEvidence } from "./en/help/evidence";
import { dataProtection as englishDataProtection } from "./en/help/dataProtection";
import { exclusion as englishExclusion } from "./en/help/exclusion";
import { flows as englishFlows } from "./en/help/flows";
import { fund as englishFund } from "./en/help/fund";
import { it as englishIt, type TextPage } from "./en/help/it";
import { pages as englishPages, type FunctionHelp, type Pages } from "./en/help/pages";
import { programme as englishProgramme } from "./en/help/programme";
import { tablesHelp as englishTables, type TablesHelp } from "./en/help/tables";
import { trial as englishTrial } from "./en/help/trial";
import { uncertainty as englishUncertainty } from "./en/help/uncertainty";
import type { Language } from "./language";
import { books as swedishBooks } from "./sv/help/books";
import { catalogue as swedishCatalogue } from "./sv/help/catalogue";
import { evidence as swedishEvidence } from "./sv/help/evidence";
import { dataProtection as swedishDataProtection } from "./sv/help/dataProtection";
import { exclusion as swedishExclusion } from "./sv/help/exclusion";
import { flows as swedishFlows } from "./sv/help/flows";
import { fund as swedishFund } from "./sv/help/fund";
import { it as swedishIt } from "./sv/help/it";
import { pages as swedishPages } from "./sv/help/pages";
import { programme as swedishProgramme } from "./sv/help/programme";
import { tablesHelp as swedishTables } from "./sv/help/tables";
import { trial as swedishTrial } from "./sv/help/trial";
import { uncertainty as swedishUncertainty } from "./sv/help/uncertainty";

export type { FunctionHelp, TextPage };

/** The families of functions. */
export type Family = "exclusion" | "flows" | "programme" | "fund" | "books" | "uncertainty" | "catalogue" | "evidence";

/** A family of functions: its title, and what is said of each. */
export interface FamilyHelp {
  title: string;
  functions: Record<string, FunctionHelp>;
}

/** The words of the help pages. */
export interface HelpWords {
  pages: Pages;
  tables: TablesHelp;
  /** The pages for those who run the add-in. */
  running: { it: typeof englishIt; dataProtection: TextPage; trial: TextPage };
  families: Record<Family, FamilyHelp>;
}

export const helpWords: Record<Language, HelpWords> = {
  en: {
    pages: englishPages,
    tables: englishTables,
    running: { it: englishIt, dataProtection: englishDataProtection, trial: englishTrial },
    families: {
      exclusion: englishExclusion,
      flows: englishFlows,
      programme: englishProgramme,
      fund: englishFund,
      books: englishBooks,
      uncertainty: englishUncertainty,
      catalogue: englishCatalogue,
      evidence: englishEvidence,
    },
  },
  sv: {
    pages: swedishPages,
    tables: swedishTables,
    running: { it: swedishIt, dataProtection: swedishDataProtection, trial: swedishTrial },
    families: {
      exclusion: swedishExclusion,
      flows: swedishFlows,
      programme: swedishProgramme,
      fund: swedishFund,
      books: swedishBooks,
      uncertainty: swedishUncertainty,
      catalogue: swedishCatalogue,
      evidence: swedishEvidence,
    },
  },
};
