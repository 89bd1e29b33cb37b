import { ExcelUtilities } from "@microsoft/office-js-helpers";
import { writing } from "./door";
import { freeName } from "./freeName";

/** The workbook's settings that remember which sheets are ours to clear: one for each kind of table, by the name it wishes. */
const ownSheets = "socialResultSheet";

/** A table on its way to a sheet: rows of words and numbers, Excel's format code of each cell, remarks below. */
export interface ResultTable {
  values: (string | number)[][];
  formats: string[][];
  notes: string[];
}

/**
 * Writes a table to its result sheet, which is made or cleared, and shows it. Tables of other names have sheets of their own.
 *
 * A sheet that we did not make is never cleared: where one has the name, ours gets the name and a number.
 *
 * @returns the name of the sheet
 */
export async function writeResults(wishedName: string, table: ResultTable): Promise<string> {
  const ownSheet = `${ownSheets} ${wishedName}`;
  return writing(async (context) => {
    const { worksheets, settings } = context.workbook;
    worksheets.load("items/id, items/name");
    const setting = settings.getItemOrNullObject(ownSheet).load("value");
    await context.sync();
    const names = worksheets.items.map((sheet) => sheet.name);
    const remembered = setting.isNullObject ? "" : String(setting.value);
    const ours = worksheets.items.find((sheet) => `${sheet.id} ${sheet.name}` === remembered);
    const sheet = await ExcelUtilities.forceCreateSheet(
      context.workbook,
      ours?.name ?? freeName(wishedName, names),
      true,
    );
    const range = sheet.getRange("A1").getResizedRange(table.values.length - 1, table.values[0]!.length - 1);
    range.numberFormat = table.formats;
    range.values = table.values;
    range.getRow(0).format.font.bold = true;
    range.format.autofitColumns();
    table.notes.forEach((note, index) => {
      sheet.getCell(table.values.length + 1 + index, 0).values = [[note]];
    });
    sheet.load("id, name");
    sheet.activate();
    await context.sync();
    settings.add(ownSheet, `${sheet.id} ${sheet.name}`);
    await context.sync();
    return sheet.name;
  });
}
