import { addressOf, lastColumn, lastRow, quotedSheet } from "../../grid/address";
import { deleteCells, insertCells } from "../../grid/cells";
import { formatStyle } from "../../grid/storyBook";
import { badArgument, checkUnprotected, type Ground, type MembersOf } from "../objects";
import {
  clear,
  columnsOf,
  fill,
  formulas,
  rowsOf,
  shown,
  table,
  texts,
  to,
  valueType,
  write,
  type Range,
} from "./rangeCells";
import { restyle } from "./format";
import { intersection, rangesFromRange } from "./rangesFromRange";

/** The whole of a used range; what lies outside the used cells is left out, as Excel does. */
export function usedRange(sheetId: string, ground: Ground): Range | null {
  const area = ground.book.used(sheetId);
  return area && { kind: "Range", sheetId, area };
}

/** The used cells of a sheet that lie in a range, from first to last. */
function usedWithin(target: Range, ground: Ground): Range | null {
  const used = usedRange(target.sheetId, ground);
  return used && intersection(target, used);
}

/** Puts cells in where the range stands; the range is then the new cells. */
async function insert(target: Range, shift: unknown, ground: Ground): Promise<Range> {
  checkUnprotected(target, ground);
  await insertCells(ground.book, target.sheetId, target.area, shift === "Down");
  return target;
}

function remove(target: Range, shift: unknown, ground: Ground): Promise<void> {
  checkUnprotected(target, ground);
  return deleteCells(ground.book, target.sheetId, target.area, shift === "Up");
}

/** Copies how the cells of a range of the same size look, which is all that the host can copy. */
function copyFormats(target: Range, source: unknown, type: unknown, ground: Ground): void {
  const { kind, sheetId, area } = source as Range;
  if (kind !== "Range" || type !== "Formats") throw badArgument("Only the formats of a range can be copied.");
  const looks = table({ kind, sheetId, area }, (row, column) => ground.book.style(sheetId, row, column));
  const { top, left } = target.area;
  const whole = { top, left, bottom: top + looks.length - 1, right: left + looks[0]!.length - 1 };
  clear(to(target, whole), "Formats", ground);
  looks.forEach((row, down) =>
    row.forEach((style, right) => {
      const at = { top: top + down, left: left + right, bottom: top + down, right: left + right };
      if (Object.keys(style).length > 0) restyle(to(target, at), style, ground);
    }),
  );
}

export const range: MembersOf<"Range"> = {
  _ValidateArraySize: { call: () => null },
  Values: { get: shown, set: write },
  Formulas: { get: formulas, set: write },
  NumberFormat: {
    get: ({ kind, sheetId, area }, { book }) =>
      table({ kind, sheetId, area }, (row, column) => book.style(sheetId, row, column).n?.pattern ?? "General"),
    set: (target, given, ground) => fill(target, given, ground, (code) => ({ s: formatStyle(String(code)) })),
  },
  Text: { get: texts },
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
  IsEntireRow: { get: ({ area }) => area.left === 0 && area.right === lastColumn },
  IsEntireColumn: { get: ({ area }) => area.top === 0 && area.bottom === lastRow },
  DataValidation: { get: ({ sheetId, area }) => ({ kind: "DataValidation", sheetId, area }) },
  Format: { get: ({ sheetId, area }) => ({ kind: "RangeFormat", sheetId, area }) },
  ...rangesFromRange,
  GetUsedRangeOrNullObject: { call: (target, _given, ground) => usedWithin(target, ground) },
  GetSpillingToRangeOrNullObject: {
    call: (target, _given, { book }) => {
      const area = book.spill(target.sheetId, target.area.top, target.area.left);
      return area ? to(target, area) : null;
    },
  },
  GetSpillParentOrNullObject: {
    call: (target, _given, { book }) => {
      const area = book.spillParent(target.sheetId, target.area.top, target.area.left);
      return area ? to(target, area) : null;
    },
  },
  Insert: { call: (target, [shift], ground) => insert(target, shift, ground) },
  Delete: { call: (target, [shift], ground) => remove(target, shift, ground) },
  CopyFrom: { call: (target, [source, type], ground) => copyFormats(target, source, type, ground) },
  Clear: { call: (target, [applyTo], ground) => clear(target, applyTo, ground) },
  SetDirty: { call: ({ sheetId, area }, _given, { setDirty }) => setDirty(sheetId, area) },
  Select: { call: ({ sheetId, area }, _given, { selection }) => selection.set(sheetId, area) },
  _KeepReference: { call: () => null },
};
