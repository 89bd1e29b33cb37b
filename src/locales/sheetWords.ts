import { inputWords } from "./inputWords";
import { scenarioWords } from "./scenarioWords";
import { tableWords } from "./tableWords";

/** The words of a scenario's sheet, with the names of programme and terms inputs. */
export const sheetWords = {
  en: { inputs: inputWords.en, tables: tableWords.en, scenario: scenarioWords.en },
  sv: { inputs: inputWords.sv, tables: tableWords.sv, scenario: scenarioWords.sv },
};
export type SheetWords = typeof sheetWords.en;
