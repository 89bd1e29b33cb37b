import { formats } from "../locales/numbers";
import { costTableWidth, costWidth } from "../stories/scenarioFormat";
import type { Cell } from "../stories/story";
import type { CellContent } from "./scenario";
import { isFormula } from "./sheetContent";
import { plainContent } from "../stories/plainContent";
import type { Written } from "./writeCells";

/** Rows for a scenario's costs. */
export interface CostWriting {
  sheetId: string;
  /** Each the cells of a row of the scenario's format. */
  rows: readonly (readonly (Cell | null)[])[];
  /** The rows take the place of those that stand there; otherwise they go where rows are free. */
  replaces: boolean;
  /** The actors that were read: where others stand now, somebody has changed the table meanwhile. */
  seen: readonly string[];
  overFormula?: boolean;
}

/** Nothing was written unless it says so; narrow: the block has not the ten columns that a row needs. */
export type CostsWritten = Written | { outcome: "narrow" };

/**
 * Writes rows of costs into a scenario's block, all of them or none.
 *
 * Everything is looked at before the first cell is written. Where free rows are too few, cells are put in above the
 * block's last row, so that its name grows and the results beside it stay where they are. If Excel refuses in the middle, all is
 * put back.
 */
export async function writeCosts(writing: CostWriting): Promise<CostsWritten> {
  try {
    return await Excel.run((context) => write(context, writing));
  } catch (error) {
    return { outcome: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
}

async function write(context: Excel.RequestContext, writing: CostWriting): Promise<CostsWritten> {
  const sheet = context.workbook.worksheets.getItem(writing.sheetId);
  const named = sheet.names.getItem("Costs").getRange().load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  if (named.columnCount < costTableWidth) return { outcome: "narrow" };
  const { rowIndex: top, columnIndex: left, rowCount } = named;
  const rowsAt = (row: number, count: number) => sheet.getRangeByIndexes(top + row, left, count, costWidth);
  const block = rowsAt(0, rowCount).load("formulas");
  await context.sync();
  const before = block.formulas as CellContent[][];
  const standing = before.slice(1).flatMap(([actor]) => (actor === "" ? [] : [String(actor).trim()]));
  if (standing.join("\n") !== writing.seen.join("\n")) return { outcome: "moved" };
  if (writing.replaces && !writing.overFormula && before.flat().some(isFormula)) return { outcome: "formula" };

  const free = before.flatMap((row, index) => (index > 0 && (writing.replaces || isBlank(row)) ? [index] : []));
  const more = Math.max(0, writing.rows.length - free.length);
  const inserted = rowCount - 1;
  try {
    if (more > 0) rowsAt(inserted, more).insert("Down");
    const places = [...free.filter((row) => row < inserted)];
    for (let row = 0; row < more; row++) places.push(inserted + row);
    if (free.includes(inserted)) places.push(inserted + more);
    places.forEach((row, index) => {
      const cells = writing.rows[index];
      if (cells) put(rowsAt(row, 1), cells);
      else if (writing.replaces) rowsAt(row, 1).values = [new Array<string>(costWidth).fill("")];
    });
    await context.sync();
  } catch (error) {
    await putBack(context, rowsAt, before, inserted, more);
    throw error;
  }
  return { outcome: "written" };
}

function isBlank(row: readonly CellContent[]): boolean {
  return row.every((cell) => cell === "");
}

function put(range: Excel.Range, cells: readonly (Cell | null)[]): void {
  range.numberFormat = [
    cells.map((cell) => (typeof cell === "object" && cell?.format ? formats[cell.format].code : "General")),
  ];
  range.values = [cells.map((cell) => plainContent(typeof cell === "object" ? (cell?.value ?? "") : cell))];
}

/** Takes out the cells that were put in, if they were, and writes what stood in the block. */
async function putBack(
  context: Excel.RequestContext,
  rowsAt: (row: number, count: number) => Excel.Range,
  before: CellContent[][],
  inserted: number,
  more: number,
): Promise<void> {
  const named = rowsAt(0, 1).worksheet.names.getItem("Costs").getRange().load("rowCount");
  await context.sync();
  if (named.rowCount > before.length) rowsAt(inserted, more).delete("Up");
  rowsAt(0, before.length).formulas = before;
  await context.sync();
}
