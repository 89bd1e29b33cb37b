import { spreadsheet as en } from "./en/spreadsheet";
import { spreadsheet as sv } from "./sv/spreadsheet";

export const spreadsheetWords = { en, sv };
