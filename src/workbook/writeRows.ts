import type { Cell } from "../stories/story";
import { BlockRows } from "./blockRows";
import { rowTables, type RowTable } from "./rowTables";
import { holdsFormula } from "./standing";
import { formatCodes } from "./storyCells";
import { plainCells } from "../stories/plainContent";
import { writing } from "./door";
import type { CellContent } from "./scenario";
import { putContents, putStory } from "./put";
import { movedMeanwhile } from "./movedMeanwhile";
import { refusedWith, restored, type Written } from "./writeCells";

/** Rows for a table of a scenario. */
export interface RowWriting {
  sheetId: string;
  block: RowTable;
  /** Each the cells of a row of the scenario's format. */
  rows: readonly (readonly (Cell | null)[])[];
  /** The rows take the place of those that stand there; otherwise they go where rows are free. */
  replaces: boolean;
  /** The names that were read in the first column: where others stand now, somebody has changed the table meanwhile. */
  seen: readonly string[];
  overFormula?: boolean;
  /** The rows hold formulas that we have made; what a person has written in them was made plain before. */
  hasFormulas?: boolean;
}

/** Nothing was written unless it says so; narrow: the block has not the columns that a row needs. */
export type RowsWritten = Written | { outcome: "narrow" };

/**
 * Writes rows into a scenario's table, all of them or none.
 *
 * Everything is looked at before the first cell is written. Where free rows are too few, cells are put in above the
 * block's last row, so that its name grows and the results beside it stay where they are. If Excel refuses in the middle, all is
 * put back.
 */
export async function writeRows(rows: RowWriting): Promise<RowsWritten> {
  try {
    return await writing((context) => write(context, rows), true);
  } catch (error) {
    return refusedWith(error);
  }
}

async function write(context: Excel.RequestContext, writing: RowWriting): Promise<RowsWritten> {
  const block = await BlockRows.read(context, writing.sheetId, writing.block);
  const { formulas, values, columns, width } = block;
  const table = rowTables[writing.block];
  const rows = writing.rows.flatMap((row) => {
    const cells = table.cellsOn(columns, row);
    return cells ? [cells] : [];
  });
  if (columns < table.width || rows.length < writing.rows.length) return { outcome: "narrow" };
  if (namesIn(values).join("\n") !== writing.seen.join("\n")) return { outcome: "moved" };
  const hasFormula = formulas.some((row, index) =>
    row.some((cell, column) => holdsFormula(cell, values[index]![column])),
  );
  if (writing.replaces && !writing.overFormula && hasFormula) return { outcome: "formula" };

  const free = formulas.flatMap((row, index) => (index > 0 && (writing.replaces || isBlank(row)) ? [index] : []));
  const more = Math.max(0, rows.length - free.length);
  const last = values.length - 1;
  const firsts = rows.map(([first]) => String(plainCells([first ?? null])[0]).trim());
  const mine = writing.replaces ? [...firsts, ""] : firsts;
  const seen = block.look();
  try {
    if (more > 0) block.grow(more);
    const places = [...free.filter((row) => row < last)];
    for (let row = 0; row < more; row++) places.push(last + row);
    if (free.includes(last)) places.push(last + more);
    places.forEach((row, index) => {
      const cells = rows[index];
      if (cells) put(block.at(row, 1).getResizedRange(0, cells.length - width), cells, writing.hasFormulas);
      else if (writing.replaces) putContents(block.at(row, 1), [new Array<string>(width).fill("")]);
    });
    await context.sync();
  } catch (error) {
    return restored(error, async () => {
      const isSeen = more >= rows.length || !(await block.hasCome(context, firsts));
      return (await block.putBack(context, more, mine)) && isSeen;
    });
  }
  return block.isOther(seen) ? movedMeanwhile(() => block.putBack(context, more, mine, seen)) : { outcome: "written" };
}

/** The names in a table's first column, such as the actors of the costs, row by row. */
export function namesIn(values: readonly (readonly CellContent[])[]): string[] {
  return values.slice(1).flatMap(([name]) => (name === "" ? [] : [String(name).trim()]));
}

function isBlank(row: readonly CellContent[]): boolean {
  return row.every((cell) => cell === "");
}

function put(range: Excel.Range, cells: readonly (Cell | null)[], hasFormulas = false): void {
  range.numberFormat = [formatCodes(cells)];
  if (hasFormulas) putStory(range, [cells]);
  else putContents(range, [plainCells(cells)]);
}
