import { LogLevel, merge, Univer, type LocaleType } from "@univerjs/core";
import { SheetsNumfmtCellContentController, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import { defaultTheme } from "@univerjs/themes";
import "@univerjs/preset-sheets-core/lib/index.css";
import { spreadsheetWords } from "../../locales/spreadsheetWords";
import type { Language } from "../../locales/language";

/** Univer has no Swedish of its own: our words stand in its English ones. */

/** Univer's spreadsheet on the page: formula bar, tabs and menus. */
export function spreadsheet(container: string, language: Language): Univer {
  const univer = new Univer({
    theme: defaultTheme,
    locale: "enUS" as LocaleType,
    locales: { enUS: merge({}, english, spreadsheetWords[language]) },
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({
    container,
    toolbar: false,
    disableAutoFocus: true,
    menu: { "sheet.contextMenu.permission": { hidden: true } },
    formula: { initialFormulaComputing: 2 },
  });
  for (const plugin of preset.plugins)
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  return univer;
}

/** Shows formatted numbers as the language writes them; the grid must have a workbook. */
export function showNumbersIn(univer: Univer, language: Language): void {
  univer.__getInjector().get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
}
