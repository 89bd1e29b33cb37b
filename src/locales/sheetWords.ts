import { inputs as englishInputs } from "./en/inputs";
import { scenario as englishScenario } from "./en/scenario";
import { tables as englishTables } from "./en/tables";
import type { Language } from "./language";
import { inputs as swedishInputs } from "./sv/inputs";
import { scenario as swedishScenario } from "./sv/scenario";
import { tables as swedishTables } from "./sv/tables";

const english = { inputs: englishInputs, tables: englishTables, scenario: englishScenario };
const swedish = { inputs: swedishInputs, tables: swedishTables, scenario: swedishScenario };
export type SheetWords = typeof english;

/** The words of a scenario's sheet in a language, with the names of programme and terms inputs. */
export function sheetWords(language: Language): SheetWords {
  return language === "sv" ? swedish : english;
}
