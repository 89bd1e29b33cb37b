import { readOwnCosts, type OwnCosts } from "../catalogue/ownCosts";
import { languages } from "../locales/language";
import { unitCostWords } from "../locales/unitCostWords";
import { ownCostsName, ownCostsProperty } from "../stories/ownCostsSheet";
import { rangeOf } from "./address";
import type { CellContent } from "./scenario";

/** The sheet table of the municipality's own unit costs, as it stands and as it is understood. */
export interface OwnTable extends OwnCosts {
  sheetId: string;
  /** The sheet's name. */
  name: string;
  /** The row and column of the sheet, from 0, where the first of the cells stands. */
  top: number;
  left: number;
  cells: readonly (readonly CellContent[])[];
  formulas: readonly (readonly CellContent[])[];
}

/**
 * Finds and reads the own unit costs: the sheet that a property marks, or else one with the table's name in either language.
 *
 * The table begins where the sheet's own name of it begins, or with the sheet, and ends where the used cells end: rows
 * written below it belong to it.
 */
export async function readOwnTable(): Promise<OwnTable | null> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id, items/name");
    await context.sync();
    const marked = sheets.items.map((sheet) => sheet.customProperties.getItemOrNullObject(ownCostsProperty));
    await context.sync();
    const sheet = sheets.items.find((_, index) => !marked[index]!.isNullObject) ?? sheets.items.find(isNamedSo);
    if (!sheet) return null;
    const used = sheet.getUsedRange(true).load("address, values, formulas");
    const named = sheet.names.getItemOrNullObject(ownCostsName).load("formula");
    await context.sync();
    const area = rangeOf(used.address)!;
    const table = named.isNullObject ? null : rangeOf(named.formula);
    const [top, left] = table ? [table.top, table.left] : [area.top, area.left];
    const within = (rows: unknown[][]) =>
      rows.slice(Math.max(0, top - area.top)).map((row) => row.slice(Math.max(0, left - area.left)) as CellContent[]);
    const cells = within(used.values as unknown[][]);
    return {
      ...readOwnCosts(cells),
      ...{ sheetId: sheet.id, name: sheet.name, cells, formulas: within(used.formulas as unknown[][]) },
      ...{ top: Math.max(top, area.top), left: Math.max(left, area.left) },
    };
  });
}

function isNamedSo({ name }: Excel.Worksheet): boolean {
  return languages.some((language) => unitCostWords(language).ownTable.toLowerCase() === name.trim().toLowerCase());
}
