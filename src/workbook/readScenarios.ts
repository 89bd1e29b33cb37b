import { scenarioVersion, versionProperty } from "../stories/scenarioFormat";
import type { Lock, Scenario } from "./scenario";
import type { SheetContent } from "./sheetContent";
import { understand } from "./understand";

/** Every scenario of the workbook, in the order of their sheets, and which sheet is shown. */
export interface Scenarios {
  scenarios: Scenario[];
  activeSheetId: string;
}

/** Reads the workbook's scenarios: the sheets that say they are one. */
export async function readScenarios(): Promise<Scenarios> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load("items/id, items/name");
    const active = workbook.worksheets.getActiveWorksheet().load("id");
    workbook.load("readOnly");
    await context.sync();
    const versions = sheets.items.map((sheet) => ({
      sheet,
      property: sheet.customProperties.getItemOrNullObject(versionProperty).load("value"),
    }));
    await context.sync();
    const asked = versions
      .filter(({ property }) => !property.isNullObject)
      .map(({ sheet, property }) => ({
        sheet,
        version: Number(property.value),
        used: sheet.getUsedRange(true).load("address, values, formulas"),
        names: sheet.names.load("items/name, items/formula"),
        protection: sheet.protection.load("protected"),
      }));
    await context.sync();
    const contents = asked.map(({ sheet, version, used, names, protection }): SheetContent => {
      const lock = lockOf(version, workbook.readOnly, protection.protected);
      const { address, values, formulas } = used;
      const referred = new Map(names.items.map((item) => [item.name, item.formula]));
      return { sheetId: sheet.id, name: sheet.name, version, lock, address, values, formulas, names: referred };
    });
    return { scenarios: contents.map(understand), activeSheetId: active.id };
  });
}

function lockOf(version: number, isReadOnly: boolean, isProtected: boolean): Lock | null {
  if (!(version <= scenarioVersion)) return "newer";
  if (isReadOnly) return "readOnly";
  return isProtected ? "protected" : null;
}
