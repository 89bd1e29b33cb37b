import { formats } from "../locales/numbers";
import { looks } from "../stories/looks";
import type { Cell, Look } from "../stories/story";

type Rows = readonly (readonly (Cell | null)[])[];

/** Writes a story's cells from a corner on, as wide as the longest row: what they hold, how numbers show, and looks. */
export function writeStoryCells(sheet: Excel.Worksheet, rows: Rows, row = 0, column = 0): Excel.Range {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const whole = sheet.getRangeByIndexes(row, column, rows.length, columns);
  const each = <Kept>(of: (cell: Cell | null) => Kept) =>
    rows.map((cells) => Array.from({ length: columns }, (_, place) => of(cells[place] ?? null)));
  whole.numberFormat = each((cell) => formatOf(cell));
  whole.formulas = each((cell) => contentOf(cell));
  for (const run of runs(rows)) {
    draw(sheet.getRangeByIndexes(row + run.row, column + run.column, 1, run.length), run.look);
  }
  return whole;
}

function contentOf(cell: Cell | null): string | number | boolean {
  if (cell === null) return "";
  return typeof cell === "object" ? (cell.value ?? "") : cell;
}

function formatOf(cell: Cell | null): string {
  return typeof cell === "object" && cell?.format ? formats[cell.format].code : "General";
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
