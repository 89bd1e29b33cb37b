import { callsIn } from "../../ranges/calls";
import { reading, writing } from "../door";
import type { CellContent } from "../scenario";
import { copyBeside } from "../scenarioSheets";
import { holdsFormula } from "../standing";
import type { Freezing } from "./freeze";
import { findRegister } from "./register";

/** A formula of ours as it stands. */
export interface Found {
  sheetId: string;
  sheet: string;
  row: number;
  column: number;
  formula: string;
  /** What it shows, with all that it spills over. */
  values: CellContent[][];
}

/** Cells of a sheet. */
interface Area {
  sheetId: string;
  /** Without the sheet's name. */
  address: string;
}

/** The cells that are asked for, without those of the register. */
export function areasOf(scope: Freezing["scope"]): Promise<Area[]> {
  return reading(async (context) => {
    const register = await findRegister(context);
    const { worksheets } = context.workbook;
    const ranges =
      scope === "selection"
        ? [context.workbook.getSelectedRange().getUsedRangeOrNullObject(true)]
        : scope === "sheet"
          ? [worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true)]
          : worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    const asked = ranges.map((range) => ({ range: range.load("address"), sheet: range.worksheet.load("id") }));
    await context.sync();
    return asked
      .filter(({ range, sheet }) => !range.isNullObject && sheet.id !== register?.id)
      .map(({ range, sheet }) => ({ sheetId: sheet.id, address: range.address.replace(/^.*!/, "") }));
  });
}

/** The same cells of copies of their sheets, which are made beside them. */
export function copiesOf(areas: readonly Area[]): Promise<Area[]> {
  return writing(async (context) => {
    const copies: Area[] = [];
    const originals = areas.map(({ sheetId, address }) => ({
      original: context.workbook.worksheets.getItem(sheetId).load("name"),
      address,
    }));
    await context.sync();
    for (const { original, address } of originals) {
      const copy = await copyBeside(original, original.name);
      copies.push({ sheetId: copy.id, address });
    }
    return copies;
  });
}

/** The cells of an area that hold our formulas; of a table that spills, the one that it spills from. */
export function formulasIn({ sheetId, address }: Area): Promise<Found[]> {
  return reading(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
    const range = sheet.getRange(address).load("formulas, values, rowIndex, columnIndex");
    await context.sync();
    const asked = range.formulas.flatMap((row: unknown[], down) =>
      row.flatMap((formula, right) => {
        if (!holdsFormula(formula, range.values[down]![right]) || callsIn(String(formula)).length === 0) return [];
        const cell = range.getCell(down, right);
        const spilled = cell.getSpillingToRangeOrNullObject().load("values");
        const [place, own] = [
          { row: range.rowIndex + down, column: range.columnIndex + right },
          range.values[down]![right],
        ];
        return [{ ...place, formula: String(formula), own: own as CellContent, spilled }];
      }),
    );
    await context.sync();
    return asked.map(({ row, column, formula, own, spilled }) => ({
      sheetId,
      sheet: sheet.name,
      row,
      column,
      formula,
      values: spilled.isNullObject ? [[own]] : (spilled.values as CellContent[][]),
    }));
  });
}
