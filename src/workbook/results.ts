import { ExcelUtilities } from "@microsoft/office-js-helpers";
import { making, takenBack } from "./door";
import { freeName } from "./freeName";
import { askNames, ownNames } from "./identity";
import { putBackCells, putContents } from "./put";
import { sheetAdded, sheetTakenBack } from "./sheetTakenBack";

/**
 * The sheet's own name of what was written there last: that is ours to write over, and nothing beside it. Each kind of table
 * has its own, by the name that is wished for its sheet.
 */
function nameOf(wished: string): string {
  return `SocialResult_${wished.replace(/[^\p{L}\d]+/gu, "_")}`;
}

/** A table on its way to a sheet: rows of words and numbers, Excel's format code of each cell, remarks below. */
export interface ResultTable {
  values: (string | number)[][];
  formats: string[][];
  notes: string[];
}

/**
 * Writes a table in the place of the last of its kind, or on a new sheet, and shows it. All of it or nothing: where Excel
 * refuses, the last table stands as it did.
 *
 * What a person has written beside the last table stays. Where the new one would cover it, it gets a sheet of its own, and
 * so it does where another pane writes its own table in the same moment.
 *
 * @returns the name of the sheet
 */
export async function writeResults(wishedName: string, table: ResultTable): Promise<string> {
  const ours = nameOf(wishedName);
  return making(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id, items/name");
    await context.sync();
    const named = worksheets.items.map((sheet) => ({ sheet, names: askNames(sheet) }));
    await context.sync();
    const lastMadeFirst = named.reverse();
    for (const { sheet, names } of lastMadeFirst) {
      if (ownNames(names).has(ours) && (await replace(sheet, ours, table))) return sheet.name;
    }
    const taken = worksheets.items.map(({ name }) => name);
    return add(context, freeName(wishedName, taken), ours, table);
  });
}

/**
 * Writes over the last table; false where something of a person's is in the way, the last table was deleted, or somebody has
 * written there since it was looked at: what they wrote stands again.
 */
async function replace(sheet: Excel.Worksheet, ours: string, table: ResultTable): Promise<boolean> {
  const { context } = sheet;
  const last = sheet.names.getItem(ours).getRangeOrNullObject();
  last.load("address, rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  if (last.isNullObject) return false;
  const { rowIndex: row, columnIndex: column } = last;
  const { rows, columns } = sizeOf(table);
  const [down, across] = [Math.max(rows, last.rowCount), Math.max(columns, last.columnCount)];
  const whole = () => sheet.getRangeByIndexes(row, column, down, across);
  const lasts = () => sheet.getRangeByIndexes(row, column, last.rowCount, last.columnCount);
  const look = () => whole().load("formulas, values, numberFormat");
  const before = look();
  await context.sync();
  const isTaken = before.values.some((cells, below) =>
    cells.some((cell, beside) => cell !== "" && (below >= last.rowCount || beside >= last.columnCount)),
  );
  if (isTaken) return false;
  const named = sheet.names.getItem(ours).getRange().load("address");
  const now = look();
  const stand = async ({ formulas, values, numberFormat }: Excel.Range, address: string) => {
    const name = sheet.names.getItemOrNullObject(ours);
    await context.sync();
    whole().clear();
    whole().numberFormat = numberFormat;
    putBackCells(whole(), formulas, values);
    whole().getRow(0).format.font.bold = true;
    if (!name.isNullObject) name.delete();
    sheet.names.add(ours, sheet.getRange(address.replace(/^.*!/, "")));
    await context.sync();
  };
  try {
    lasts().clear();
    sheet.names.getItem(ours).delete();
    fill(sheet, ours, table, row, column);
    sheet.activate();
    await context.sync();
  } catch (error) {
    await takenBack(error, async () => {
      const stands = look();
      const name = sheet.names.getItemOrNullObject(ours);
      await context.sync();
      if (!name.isNullObject && isSame(stands, before)) return; // a protected sheet refuses to be put back
      if (!isBetween(stands.values, before.values, contentsOf(table))) throw error; // another has written meanwhile
      await stand(before, last.address);
    });
  }
  const [nameNow, nameBefore] = [named, last].map(({ address }) => address.replace(/^.*!/, "")); // a sheet may be renamed
  if (nameNow === nameBefore && isSame(now, before)) return true;
  await stand(now, named.address).catch((error: unknown) => takenBack(error, () => stand(now, named.address)));
  return false;
}

function isSame(one: Excel.Range, other: Excel.Range): boolean {
  return JSON.stringify(one.formulas) === JSON.stringify(other.formulas);
}

/** Whether each cell is as it was, cleared, or one's own: nobody else has written there since. */
function isBetween(now: readonly (readonly unknown[])[], before: typeof now, own: typeof now): boolean {
  return now.every((row, down) =>
    row.every((cell, across) => cell === "" || cell === before[down]![across] || cell === own[down]?.[across]),
  );
}

/** What a table's cells hold, the notes below it too. */
function contentsOf({ values, notes }: ResultTable): (string | number)[][] {
  return [...values, ...(notes.length > 0 ? [[], ...notes.map((note) => [note])] : [])];
}

/** Writes the table on a new sheet, which is gone again where Excel refuses. */
async function add(context: Excel.RequestContext, name: string, ours: string, table: ResultTable): Promise<string> {
  const made = await sheetAdded(context, name); // refused where another pane has taken the name: nothing of theirs is cleared
  try {
    const sheet = await ExcelUtilities.forceCreateSheet(context.workbook, name, true);
    fill(sheet, ours, table, 0, 0).format.autofitColumns();
    sheet.load("name");
    sheet.activate();
    await context.sync();
    return sheet.name;
  } catch (error) {
    return sheetTakenBack(error, context, made.id);
  }
}

/** As many cells as the table and the notes below it take, a row left free between them. */
function sizeOf({ values, notes }: ResultTable): { rows: number; columns: number } {
  return { rows: values.length + (notes.length > 0 ? 1 + notes.length : 0), columns: values[0]!.length };
}

function fill(sheet: Excel.Worksheet, ours: string, table: ResultTable, row: number, column: number): Excel.Range {
  const { values, formats, notes } = table;
  const cells = sheet.getRangeByIndexes(row, column, values.length, values[0]!.length);
  cells.numberFormat = formats;
  putContents(cells, values);
  cells.getRow(0).format.font.bold = true;
  notes.forEach((note, index) => putContents(sheet.getCell(row + values.length + 1 + index, column), [[note]]));
  const { rows, columns } = sizeOf(table);
  sheet.names.add(ours, sheet.getRangeByIndexes(row, column, rows, columns));
  return cells;
}
