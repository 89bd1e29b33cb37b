import { BooleanNumber, ICommandService, type Worksheet } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { Book } from "../../grid/book";
import { badArgument, HostError, missing, type Ground, type MembersOf, type Of } from "../objects";
import { rangeAt, usedRange } from "./range";

const sheetOf = ({ sheetId }: Of<"Worksheet">, { book }: Ground): Worksheet => {
  const sheet = book.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw missing("sheet that was deleted");
  return sheet;
};

const asObject = (sheet: Worksheet): Of<"Worksheet"> => ({ kind: "Worksheet", sheetId: sheet.getSheetId() });

function checkName(name: string, book: Book): void {
  if (!name || name.length > 31 || /[\\/?*[\]:]/.test(name)) throw badArgument(`"${name}" cannot name a sheet.`);
  if (book.sheet(name)) throw new HostError("ItemAlreadyExists", `There is already a sheet named "${name}".`);
}

function add(given: unknown, { book }: Ground): Of<"Worksheet"> {
  let number = book.sheets().length + 1;
  while (book.sheet(`Sheet${number}`)) number++;
  const name = given ? String(given) : `Sheet${number}`;
  checkName(name, book);
  let place = number;
  while (book.workbook.getSheetBySheetId(`${book.unitId}-sheet${place}`)) place++;
  const id = `${book.unitId}-sheet${place}`;
  const blank = { ...book.sheets()[0]!.getSnapshot(), cellData: {}, columnData: {}, rowData: {}, mergeData: [] };
  const sheet = { ...blank, id, name, hidden: BooleanNumber.FALSE, rowCount: 500, columnCount: 26 };
  const subject = { unitId: book.unitId, subUnitId: id, subUnitName: name };
  const params = { unitId: book.unitId, index: book.sheets().length, sheet };
  book.run({ id: InsertSheetMutation.id, params }, { id: RemoveSheetMutation.id, params: subject });
  return { kind: "Worksheet", sheetId: id };
}

function remove(target: Of<"Worksheet">, ground: Ground): void {
  const { book } = ground;
  if (book.sheets().length < 2) throw badArgument("A workbook keeps at least one sheet.");
  const sheet = sheetOf(target, ground);
  const subject = { unitId: book.unitId, subUnitId: target.sheetId, subUnitName: sheet.getName() };
  const index = book.workbook.getSheetOrders().indexOf(target.sheetId);
  const back = { unitId: book.unitId, index, sheet: sheet.getSnapshot() };
  const next = book.sheets().find((one) => one !== sheet)!;
  if (book.workbook.getActiveSheet()?.getSheetId() === target.sheetId) activate(asObject(next), ground);
  book.run({ id: RemoveSheetMutation.id, params: subject }, { id: InsertSheetMutation.id, params: back });
}

function rename(target: Of<"Worksheet">, given: unknown, ground: Ground): void {
  const { book } = ground;
  const old = sheetOf(target, ground).getName();
  if (String(given) === old) return;
  checkName(String(given), book);
  const subject = { unitId: book.unitId, subUnitId: target.sheetId };
  const { id } = SetWorksheetNameMutation;
  book.run({ id, params: { ...subject, name: String(given) } }, { id, params: { ...subject, name: old } });
}

function activate({ sheetId }: Of<"Worksheet">, { book }: Ground): void {
  const params = { unitId: book.unitId, subUnitId: sheetId };
  book.injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, params);
}

function hide(target: Of<"Worksheet">, visibility: unknown, ground: Ground): void {
  const { book } = ground;
  const subject = { unitId: book.unitId, subUnitId: target.sheetId };
  const before = sheetOf(target, ground).isSheetHidden();
  const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  const { id } = SetWorksheetHideMutation;
  book.run({ id, params: { ...subject, hidden } }, { id, params: { ...subject, hidden: before } });
}

const events = { call: () => null };

export const worksheet: MembersOf<"Worksheet"> = {
  Id: { get: ({ sheetId }) => sheetId },
  Name: { get: (target, ground) => sheetOf(target, ground).getName(), set: rename },
  Position: { get: ({ sheetId }, { book }) => book.workbook.getSheetOrders().indexOf(sheetId) },
  Visibility: {
    get: (target, ground) => (sheetOf(target, ground).isSheetHidden() ? "Hidden" : "Visible"),
    set: hide,
  },
  Names: { get: ({ sheetId }) => ({ kind: "NamedItemCollection", sheetId }) },
  CustomProperties: { get: ({ sheetId }) => ({ kind: "WorksheetCustomPropertyCollection", sheetId }) },
  GetRange: { call: ({ sheetId }, [address], ground) => rangeAt(sheetId, address, ground) },
  GetCell: {
    call: ({ sheetId }, [row, column]) => {
      const [top, left] = [Number(row), Number(column)];
      return { kind: "Range", sheetId, area: { top, left, bottom: top, right: left } };
    },
  },
  GetRangeByIndexes: {
    call: ({ sheetId }, [row, column, rows, columns]) => {
      const [top, left] = [Number(row), Number(column)];
      const area = { top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 };
      return { kind: "Range", sheetId, area };
    },
  },
  GetUsedRange: {
    call: ({ sheetId }, _given, ground) => usedRange(sheetId, ground) ?? rangeAt(sheetId, "A1", ground),
  },
  GetUsedRangeOrNullObject: { call: ({ sheetId }, _given, ground) => usedRange(sheetId, ground) },
  Activate: { call: (target, _given, ground) => activate(target, ground) },
  Delete: { call: (target, _given, ground) => remove(target, ground) },
  _RegisterDataChangedEvent: events,
  _UnregisterDataChangedEvent: events,
  _RegisterCalculatedEvent: events,
  _UnregisterCalculatedEvent: events,
  _RegisterSelectionChangedEvent: events,
  _UnregisterSelectionChangedEvent: events,
};

const found = (name: unknown, { book }: Ground) => {
  const sheet = book.sheet(String(name));
  return sheet ? asObject(sheet) : null;
};

export const worksheetCollection: MembersOf<"WorksheetCollection"> = {
  Items: { get: (_target, { book }) => book.sheets().map(asObject) },
  GetItem: {
    call: (_target, [name], ground) => {
      const sheet = found(name, ground);
      if (!sheet) throw missing(`sheet named "${String(name)}"`);
      return sheet;
    },
  },
  GetItemOrNullObject: { call: (_target, [name], ground) => found(name, ground) },
  GetActiveWorksheet: {
    call: (_target, _given, { book }) => asObject(book.workbook.getActiveSheet() ?? book.sheets()[0]!),
  },
  GetFirst: { call: (_target, _given, { book }) => asObject(book.sheets()[0]!) },
  GetCount: { call: (_target, _given, { book }) => book.sheets().length },
  Add: { call: (_target, [name], ground) => add(name, ground) },
  _RegisterDataChangedEvent: events,
  _UnregisterDataChangedEvent: events,
  _RegisterCalculatedEvent: events,
  _UnregisterCalculatedEvent: events,
  _RegisterSelectionChangedEvent: events,
  _UnregisterSelectionChangedEvent: events,
};
