import { formats } from "../locales/numbers";
import { looks } from "../stories/looks";
import type { Cell, Look } from "../stories/story";
import { putStory } from "./put";

type Rows = readonly (readonly (Cell | null)[])[];

/** Writes a story's cells from a corner on, as wide as the longest row: what they hold, how numbers show, and looks. */
export function writeStoryCells(sheet: Excel.Worksheet, rows: Rows, row = 0, column = 0): Excel.Range {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const whole = sheet.getRangeByIndexes(row, column, rows.length, columns);
  const filled = rows.map((cells) => Array.from({ length: columns }, (_, place) => cells[place] ?? null));
  whole.numberFormat = filled.map(formatCodes);
  putStory(whole, filled);
  for (const run of runs(rows)) {
    draw(sheet.getRangeByIndexes(row + run.row, column + run.column, 1, run.length), run.look);
  }
  return whole;
}

/** How the numbers of a row show. */
export function formatCodes(cells: readonly (Cell | null)[]): string[] {
  return cells.map((cell) => (typeof cell === "object" && cell?.format ? formats[cell.format].code : "General"));
}

function lookOf(cell: Cell | null | undefined): Look | undefined {
  return typeof cell === "object" ? cell?.look : undefined;
}

/** Cells side by side that look the same. */
function runs(rows: Rows): { row: number; column: number; length: number; look: Look }[] {
  const found: { row: number; column: number; length: number; look: Look }[] = [];
  rows.forEach((cells, row) => {
    for (let column = 0; column < cells.length;) {
      const look = lookOf(cells[column]);
      let length = 1;
      while (column + length < cells.length && lookOf(cells[column + length]) === look) length++;
      if (look) found.push({ row, column, length, look });
      column += length;
    }
  });
  return found;
}

function draw({ format }: Excel.Range, look: Look): void {
  const { bold, italic, size, ink, paper, wraps } = looks[look];
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size) format.font.size = size;
  if (ink) format.font.color = ink;
  if (paper) format.fill.color = paper;
  if (wraps) format.wrapText = true;
}
