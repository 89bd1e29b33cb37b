import { formats } from "../locales/numbers";
import { looks } from "../stories/looks";
import type { Cell, Look, StorySheet } from "../stories/story";
import { freeName } from "./results";

/** About this many points to a character of a column's width. */
const pointsPerCharacter = 5.6;

/**
 * Makes a sheet of a story's: cells, formats, the sheet's own names, and its properties. The sheet is new, with a
 * number after its name where that is taken; if Excel refuses anything, it is gone again.
 *
 * @returns the id of the sheet
 */
export async function writeSheet(story: StorySheet): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const name = freeName(
      story.name,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name).load("id");
    await context.sync();
    try {
      fill(sheet, story);
      await context.sync();
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
    } catch (error) {
      sheet.delete();
      await context.sync().catch(() => undefined); // what went wrong first is what is told
      throw error;
    }
    return sheet.id;
  });
}

function fill(sheet: Excel.Worksheet, story: StorySheet): void {
  const columns = Math.max(...story.rows.map((row) => row.length));
  const whole = sheet.getRange("A1").getResizedRange(story.rows.length - 1, columns - 1);
  const each = <Kept>(of: (cell: Cell | null) => Kept) =>
    story.rows.map((row) => Array.from({ length: columns }, (_, column) => of(row[column] ?? null)));
  whole.numberFormat = each((cell) => formatOf(cell));
  whole.formulas = each((cell) => contentOf(cell));
  story.widths.slice(0, columns).forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = width * pointsPerCharacter;
  });
  for (const { row, column, length, look } of runs(story)) {
    draw(sheet.getRangeByIndexes(row, column, 1, length), look);
  }
  whole.format.autofitRows();
  for (const [word, address] of Object.entries(story.names ?? {})) {
    sheet.names.add(word, sheet.getRange(address.replace(/^.*!/, "")));
  }
  for (const [key, value] of Object.entries(story.properties ?? {})) sheet.customProperties.add(key, value);
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
function runs({ rows }: StorySheet): { row: number; column: number; length: number; look: Look }[] {
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
