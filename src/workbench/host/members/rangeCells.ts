import { numfmt, type ICellData } from "@univerjs/core";
import { lastColumn, lastRow, type Area } from "../../grid/address";
import { content, type Shown } from "../../grid/book";
import { truthWord } from "../../grid/typedText";
import { badArgument, checkUnprotected, type Ground, type Of } from "../objects";

export type Range = Of<"Range">;

export const rowsOf = (area: Area) => area.bottom - area.top + 1;
export const columnsOf = (area: Area) => area.right - area.left + 1;

/** Builds the table of an area from what each cell has. */
export function table<T>(range: Range, cell: (row: number, column: number) => T): T[][] {
  const { area } = range;
  if (rowsOf(area) * columnsOf(area) > 500000) throw badArgument("The range is too large to be read at once.");
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    rows.push([]);
    for (let column = area.left; column <= area.right; column++) rows.at(-1)!.push(cell(row, column));
  }
  return rows;
}

/** Writes a table of the range's shape, or one value to all of it; null leaves a cell as it is. */
export function fill(range: Range, given: unknown, ground: Ground, stored: (value: Shown) => ICellData): void {
  checkUnprotected(range, ground);
  const { area } = range;
  const rows = Array.isArray(given) ? (given as (Shown | null)[][]) : null;
  if (rows && (rows.length !== rowsOf(area) || rows.some((row) => row.length !== columnsOf(area))))
    throw badArgument("The table does not have the range's number of rows and columns.");
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const value = rows ? rows[row - area.top]![column - area.left] : (given as Shown);
      if (value !== null && value !== undefined) (cells[row] ??= {})[column] = stored(value);
    }
  ground.book.write(range.sheetId, cells);
}

/** English text of a number becomes a number, as it does when Excel is given text; a leading ' keeps it text. */
function typed(value: Shown): Shown {
  if (typeof value !== "string") return value;
  if (/^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(value.trim())) return Number(value);
  return value;
}

export function write(range: Range, given: unknown, ground: Ground): void {
  fill(range, given, ground, (value) =>
    typeof value === "string" && value.startsWith("'") ? { ...content(" "), v: value.slice(1) } : content(typed(value)),
  );
}

export function shown(range: Range, ground: Ground): Shown[][] {
  return table(range, (row, column) => ground.book.value(range.sheetId, row, column));
}

export function formulas(range: Range, ground: Ground): Shown[][] {
  return table(range, (row, column) => {
    return ground.book.formula(range.sheetId, row, column) ?? ground.book.value(range.sheetId, row, column);
  });
}

/** The texts that the cells show. */
export function texts(range: Range, ground: Ground): string[][] {
  return table(range, (row, column) => textAt(range.sheetId, row, column, ground));
}

/** The text that a cell shows. */
export function textAt(sheetId: string, row: number, column: number, { book, language }: Ground): string {
  const value = book.value(sheetId, row, column);
  if (typeof value === "boolean") return truthWord(value, language);
  if (typeof value === "string") return value;
  const pattern = book.style(sheetId, row, column).n?.pattern ?? "General";
  return numfmt.format(pattern, value, { locale: language });
}

export function valueType(value: Shown): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return /^#[A-Z/0!?]+[!?A]$/.test(value) ? "Error" : "String";
}

export const to = (range: Range, area: Area): Range => {
  if (area.top < 0 || area.left < 0 || area.bottom > lastRow || area.right > lastColumn || area.bottom < area.top)
    throw badArgument("The range lies outside the sheet.");
  return { kind: "Range", sheetId: range.sheetId, area };
};

export function clear(range: Range, applyTo: unknown, ground: Ground): void {
  const contents = applyTo !== "Formats";
  const formats = applyTo === undefined || applyTo === null || applyTo === "All" || applyTo === "Formats";
  const used = ground.book.used(range.sheetId) ?? { bottom: -1, right: -1 };
  const { bottom, right } = range.area;
  const area = {
    ...range.area,
    bottom: formats && bottom < lastRow ? bottom : Math.min(bottom, used.bottom), // blank cells may have looks
    right: formats && right < lastColumn ? right : Math.min(right, used.right),
  };
  if (area.bottom < area.top || area.right < area.left) return;
  fill(to(range, area), "", ground, (value) => ({ ...(contents && content(value)), ...(formats && { s: null }) }));
}
