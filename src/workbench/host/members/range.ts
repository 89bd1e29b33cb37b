import { addressOf, areaOf, lastColumn, lastRow, quotedSheet, type Area } from "../../grid/address";
import { content, type Shown } from "../../grid/book";
import { formatStyle } from "../../grid/storyBook";
import type { ICellData } from "@univerjs/core";
import { badArgument, missing, type Ground, type MembersOf, type Of } from "../objects";

type Range = Of<"Range">;

const rowsOf = (area: Area) => area.bottom - area.top + 1;
const columnsOf = (area: Area) => area.right - area.left + 1;

/** Builds the table of an area from what each cell has. */
function table<T>(range: Range, cell: (row: number, column: number) => T): T[][] {
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
function fill(range: Range, given: unknown, ground: Ground, stored: (value: Shown) => ICellData): void {
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

function write(range: Range, given: unknown, ground: Ground): void {
  fill(range, given, ground, (value) =>
    typeof value === "string" && value.startsWith("'") ? { ...content(" "), v: value.slice(1) } : content(typed(value)),
  );
}

function shown(range: Range, ground: Ground): Shown[][] {
  return table(range, (row, column) => ground.book.value(range.sheetId, row, column));
}

function formulas(range: Range, ground: Ground): Shown[][] {
  return table(range, (row, column) => {
    return ground.book.formula(range.sheetId, row, column) ?? ground.book.value(range.sheetId, row, column);
  });
}

function valueType(value: Shown): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return /^#[A-Z/0!?]+[!?A]$/.test(value) ? "Error" : "String";
}

const to = (range: Range, area: Area): Range => {
  if (area.top < 0 || area.left < 0 || area.bottom > lastRow || area.right > lastColumn || area.bottom < area.top)
    throw badArgument("The range lies outside the sheet.");
  return { kind: "Range", sheetId: range.sheetId, area };
};

function clear(range: Range, applyTo: unknown, ground: Ground): void {
  const contents = applyTo !== "Formats";
  const formats = applyTo === undefined || applyTo === null || applyTo === "All" || applyTo === "Formats";
  const used = ground.book.used(range.sheetId);
  if (!used) return;
  const area = {
    ...range.area,
    bottom: Math.min(range.area.bottom, used.bottom),
    right: Math.min(range.area.right, used.right),
  };
  if (area.bottom < area.top || area.right < area.left) return;
  fill(to(range, area), "", ground, (value) => ({ ...(contents && content(value)), ...(formats && { s: null }) }));
}

/** The whole of a used range; what lies outside the used cells is left out, as Excel does. */
export function usedRange(sheetId: string, ground: Ground): Range | null {
  const area = ground.book.used(sheetId);
  return area && { kind: "Range", sheetId, area };
}

/** An area of a sheet by its address; an unknown address may be a workbook name. */
export function rangeAt(sheetId: string, address: unknown, ground: Ground): Range {
  if (address === undefined || address === null)
    return { kind: "Range", sheetId, area: { top: 0, left: 0, bottom: lastRow, right: lastColumn } };
  const text = String(address);
  const area = areaOf(text.slice(text.lastIndexOf("!") + 1));
  if (area) return { kind: "Range", sheetId, area };
  const name = ground.book.names().find((one) => one.name.toLowerCase() === text.toLowerCase());
  if (!name) throw badArgument(`"${text}" is not an address.`);
  return referredRange(name.refersTo, ground);
}

/** The range that a name refers to. */
export function referredRange(refersTo: string, ground: Ground): Range {
  const mark = refersTo.lastIndexOf("!");
  const named = refersTo.slice(0, mark).replace(/^=/, "").replace(/^'|'$/g, "").replace(/''/g, "'");
  const sheet = ground.book.sheet(named);
  const area = areaOf(refersTo.slice(mark + 1));
  if (!sheet || !area) throw missing(`range at ${refersTo}`);
  return { kind: "Range", sheetId: sheet.getSheetId(), area };
}

export const range: MembersOf<"Range"> = {
  Values: { get: shown, set: write },
  Formulas: { get: formulas, set: write },
  NumberFormat: {
    get: ({ kind, sheetId, area }, { book }) =>
      table({ kind, sheetId, area }, (row, column) => book.style(sheetId, row, column).n?.pattern ?? "General"),
    set: (target, given, ground) => fill(target, given, ground, (code) => ({ s: formatStyle(String(code)) })),
  },
  ValueTypes: { get: (target, ground) => shown(target, ground).map((row) => row.map(valueType)) },
  Address: {
    get: ({ sheetId, area }, { book }) => `${quotedSheet(book.sheet(sheetId)!.getName())}!${addressOf(area)}`,
  },
  RowCount: { get: ({ area }) => rowsOf(area) },
  ColumnCount: { get: ({ area }) => columnsOf(area) },
  CellCount: { get: ({ area }) => rowsOf(area) * columnsOf(area) },
  RowIndex: { get: ({ area }) => area.top },
  ColumnIndex: { get: ({ area }) => area.left },
  Worksheet: { get: ({ sheetId }) => ({ kind: "Worksheet", sheetId }) },
  Format: { get: ({ sheetId, area }) => ({ kind: "RangeFormat", sheetId, area }) },
  GetCell: {
    call: (target, [row, column]) => {
      const top = target.area.top + Number(row);
      const left = target.area.left + Number(column);
      return to(target, { top, left, bottom: top, right: left });
    },
  },
  GetResizedRange: {
    call: (target, [rows, columns]) =>
      to(target, {
        ...target.area,
        bottom: target.area.bottom + Number(rows),
        right: target.area.right + Number(columns),
      }),
  },
  GetOffsetRange: {
    call: (target, [rows, columns]) => {
      const { top, left, bottom, right } = target.area;
      const [down, across] = [Number(rows), Number(columns)];
      return to(target, { top: top + down, left: left + across, bottom: bottom + down, right: right + across });
    },
  },
  GetRow: {
    call: (target, [row]) => {
      const top = target.area.top + Number(row);
      return to(target, { ...target.area, top, bottom: top });
    },
  },
  GetColumn: {
    call: (target, [column]) => {
      const left = target.area.left + Number(column);
      return to(target, { ...target.area, left, right: left });
    },
  },
  GetUsedRangeOrNullObject: { call: ({ sheetId }, _given, ground) => usedRange(sheetId, ground) },
  GetSpillingToRangeOrNullObject: {
    call: (target, _given, { book }) => {
      const area = book.spill(target.sheetId, target.area.top, target.area.left);
      return area ? to(target, area) : null;
    },
  },
  Clear: { call: (target, [applyTo], ground) => clear(target, applyTo, ground) },
  Select: { call: ({ sheetId, area }, _given, { selection }) => selection.set(sheetId, area) },
  _KeepReference: { call: () => null },
};
