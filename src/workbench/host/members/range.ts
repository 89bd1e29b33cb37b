import { addressOf, areaOf, lastColumn, lastRow, quotedSheet, splitAddress } from "../../grid/address";
import { nameOf } from "../../grid/names";
import { formatStyle } from "../../grid/storyBook";
import { badArgument, missing, type Ground, type MembersOf } from "../objects";
import { clear, columnsOf, fill, formulas, rowsOf, shown, table, to, valueType, write, type Range } from "./rangeCells";

/** The whole of a used range; what lies outside the used cells is left out, as Excel does. */
export function usedRange(sheetId: string, ground: Ground): Range | null {
  const area = ground.book.used(sheetId);
  return area && { kind: "Range", sheetId, area };
}

/** An area of a sheet by its address; what is no address may be a name of the sheet, or of the workbook. */
export function rangeAt(sheetId: string, address: unknown, ground: Ground): Range {
  if (address === undefined || address === null)
    return { kind: "Range", sheetId, area: { top: 0, left: 0, bottom: lastRow, right: lastColumn } };
  const text = String(address);
  const area = areaOf(splitAddress(text).cells);
  if (area) return { kind: "Range", sheetId, area };
  const name = nameOf(ground.book, sheetId, text) ?? nameOf(ground.book, null, text);
  if (!name) throw badArgument(`"${text}" is not an address.`);
  return referredRange(name.refersTo, ground);
}

/** The range that a name refers to. */
export function referredRange(refersTo: string, ground: Ground): Range {
  const { sheet: name, cells } = splitAddress(refersTo);
  const sheet = ground.book.sheet(name ?? "");
  const area = areaOf(cells);
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
