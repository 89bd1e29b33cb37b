import type { ICellData, IStyleData } from "@univerjs/core";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
} from "@univerjs/sheets";
import { lastColumn, lastRow, type Area } from "../../grid/address";
import { point } from "../../grid/point";
import { checkUnprotected, sheetOf, type Ground, type MembersOf, type Of } from "../objects";
import { textAt } from "./rangeCells";

interface Styled {
  sheetId: string;
  area: Area;
}

/** Merges a style into what the cells have; of whole rows and columns, into those that are used. */
export function restyle(target: Styled, style: IStyleData, ground: Ground): void {
  checkUnprotected(target, ground);
  const { book } = ground;
  const { area, sheetId } = target;
  const isWhole = area.bottom === lastRow || area.right === lastColumn;
  const used = isWhole ? book.used(sheetId) : null;
  const bottom = area.bottom < lastRow ? area.bottom : Math.max(area.top, used?.bottom ?? 0);
  const right = area.right < lastColumn ? area.right : Math.max(area.left, used?.right ?? 0);
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = area.top; row <= bottom; row++)
    for (let column = area.left; column <= right; column++) (cells[row] ??= {})[column] = { s: style };
  book.write(sheetId, cells);
}

const first = (target: Styled, { book }: Ground) => book.style(target.sheetId, target.area.top, target.area.left);

function setWidths(target: Of<"RangeFormat">, width: (column: number) => number, ground: Ground): void {
  checkUnprotected(target, ground);
  const { book } = ground;
  const sheet = sheetOf(target, ground);
  const whole = target.area.right === lastColumn;
  const right = whole ? (book.used(target.sheetId)?.right ?? target.area.left) : target.area.right;
  for (let column = target.area.left; column <= right; column++) {
    const ranges = [{ startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: column, endColumn: column }];
    const params = { unitId: book.unitId, subUnitId: target.sheetId, ranges, colWidth: width(column) };
    const undo = SetWorksheetColWidthMutationFactory(params, sheet);
    book.run({ id: SetWorksheetColWidthMutation.id, params }, { id: SetWorksheetColWidthMutation.id, params: undo });
  }
}

function setHeights(target: Of<"RangeFormat">, height: number, ground: Ground): void {
  checkUnprotected(target, ground);
  const { book } = ground;
  const sheet = sheetOf(target, ground);
  const range = { startRow: target.area.top, endRow: target.area.bottom, startColumn: 0, endColumn: 0 };
  const params = { unitId: book.unitId, subUnitId: target.sheetId, ranges: [range], rowHeight: height };
  const undo = SetWorksheetRowHeightMutationFactory(params, sheet);
  book.run({ id: SetWorksheetRowHeightMutation.id, params }, { id: SetWorksheetRowHeightMutation.id, params: undo });
}

/** About as wide as the longest text that is shown, between three and sixty characters. */
function fittingWidth(target: Of<"RangeFormat">, column: number, ground: Ground): number {
  let longest = 3;
  const used = ground.book.used(target.sheetId);
  for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row++)
    longest = Math.max(longest, Math.min(60, textAt(target.sheetId, row, column, ground).length));
  return (longest + 1) * 7.5;
}

/** Pixels of a line of text, and of a letter on an average: bold ones are wider. */
const lineHeight = 20;
const letter = { plain: 6.6, bold: 7.4 };

/** High enough for the texts of a row that wrap, broken between words. */
function fittingHeight({ sheetId, area }: Of<"RangeFormat">, { book }: Ground): number {
  const sheet = book.sheet(sheetId)!;
  let lines = 1;
  for (let column = area.left; column <= area.right; column++) {
    const text = book.value(sheetId, area.top, column);
    const { tb, bl } = book.style(sheetId, area.top, column);
    if (typeof text !== "string" || tb !== 3) continue;
    const letters = Math.floor((sheet.getColumnWidth(column) - 6) / (bl === 1 ? letter.bold : letter.plain));
    lines = Math.max(lines, linesOf(text, letters));
  }
  return lines * lineHeight + (lines > 1 ? 2 : 0);
}

/** How many lines a text takes where so many letters stand in one; a longer word goes on in the next. */
function linesOf(text: string, letters: number): number {
  let [lines, filled] = [1, 0];
  for (const { length } of text.split(/\s+/)) {
    if (filled > 0 && filled + 1 + length > letters) [lines, filled] = [lines + 1, 0];
    filled += filled > 0 ? 1 + length : length;
    while (filled > letters) [lines, filled] = [lines + 1, filled - letters];
  }
  return lines;
}

const across = ["General", "Left", "Center", "Right"];
const upright = ["", "Top", "Center", "Bottom"];
/** How far one level of indentation moves a text, in the pixels of the page. */
const indent = 9;

export const rangeFormat: MembersOf<"RangeFormat"> = {
  Font: { get: ({ sheetId, area }) => ({ kind: "RangeFont", sheetId, area }) },
  Fill: { get: ({ sheetId, area }) => ({ kind: "RangeFill", sheetId, area }) },
  Borders: { get: ({ sheetId, area }) => ({ kind: "RangeBorderCollection", sheetId, area }) },
  ColumnWidth: {
    get: (target, ground) => sheetOf(target, ground).getColumnWidth(target.area.left) * point,
    set: (target, width, ground) => setWidths(target, () => Number(width) / point, ground),
  },
  RowHeight: {
    get: (target, ground) => sheetOf(target, ground).getRowHeight(target.area.top) * point,
    set: (target, height, ground) => setHeights(target, Number(height) / point, ground),
  },
  HorizontalAlignment: {
    get: (target, ground) => across[first(target, ground).ht ?? 0],
    set: (target, place, ground) => restyle(target, { ht: Math.max(0, across.indexOf(String(place))) }, ground),
  },
  VerticalAlignment: {
    get: (target, ground) => upright[first(target, ground).vt ?? 3],
    set: (target, place, ground) => restyle(target, { vt: Math.max(1, upright.indexOf(String(place))) }, ground),
  },
  IndentLevel: {
    get: (target, ground) => Math.round((first(target, ground).pd?.l ?? 0) / indent),
    set: (target, level, ground) => restyle(target, { pd: { l: Number(level) * indent } }, ground),
  },
  WrapText: {
    get: (target, ground) => first(target, ground).tb === 3,
    set: (target, wrap, ground) => restyle(target, { tb: wrap ? 3 : 1 }, ground),
  },
  AutofitColumns: {
    call: (target, _given, ground) => setWidths(target, (column) => fittingWidth(target, column, ground), ground),
  },
  AutofitRows: {
    call: (target, _given, ground) => {
      for (let row = target.area.top; row <= target.area.bottom; row++) {
        const area = { ...target.area, top: row, bottom: row };
        setHeights({ ...target, area }, fittingHeight({ ...target, area }, ground), ground);
      }
    },
  },
};

export const rangeFont: MembersOf<"RangeFont"> = {
  Bold: {
    get: (target, ground) => first(target, ground).bl === 1,
    set: (target, bold, ground) => restyle(target, { bl: bold ? 1 : 0 }, ground),
  },
  Italic: {
    get: (target, ground) => first(target, ground).it === 1,
    set: (target, italic, ground) => restyle(target, { it: italic ? 1 : 0 }, ground),
  },
  Underline: {
    get: (target, ground) => (first(target, ground).ul?.s === 1 ? "Single" : "None"),
    set: (target, line, ground) => restyle(target, { ul: { s: line === "None" ? 0 : 1 } }, ground),
  },
  Name: {
    get: (target, ground) => first(target, ground).ff ?? "Calibri",
    set: (target, name, ground) => restyle(target, { ff: String(name) }, ground),
  },
  Size: {
    get: (target, ground) => first(target, ground).fs ?? 11,
    set: (target, size, ground) => restyle(target, { fs: Number(size) }, ground),
  },
  Color: {
    get: (target, ground) => first(target, ground).cl?.rgb ?? "#000000",
    set: (target, color, ground) => restyle(target, { cl: { rgb: String(color) } }, ground),
  },
};

export const rangeFill: MembersOf<"RangeFill"> = {
  Color: {
    get: (target, ground) => first(target, ground).bg?.rgb ?? "",
    set: (target, color, ground) => restyle(target, { bg: { rgb: String(color) } }, ground),
  },
  Clear: { call: (target, _given, ground) => restyle(target, { bg: null }, ground) },
};
