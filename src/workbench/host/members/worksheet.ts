import { moveSheet } from "../../grid/sheets";
import { badArgument, sheetOf, type Ground, type MembersOf, type Of } from "../objects";
import { usedRange } from "./range";
import { rangeAt } from "./rangeAt";
import { activate, asObject, copy, hide, registrations, remove, rename } from "./sheetActions";

/** The sheet so many steps from this one, among all or among those that are shown. */
function neighbour(
  target: Of<"Worksheet">,
  step: number,
  visibleOnly: unknown,
  ground: Ground,
): Of<"Worksheet"> | null {
  const sheets = ground.book.sheets().filter((one) => !visibleOnly || !one.isSheetHidden());
  const there = sheets[sheets.indexOf(sheetOf(target, ground)) + step];
  return there ? asObject(there) : null;
}

function move(target: Of<"Worksheet">, position: unknown, { book }: Ground): Promise<void> {
  if (Number(position) >= book.sheets().length || Number(position) < 0) throw badArgument("There is no such position.");
  return moveSheet(book, target.sheetId, Number(position));
}

const byId = (id: unknown, ground: Ground): Of<"Worksheet"> => {
  const sheet: Of<"Worksheet"> = { kind: "Worksheet", sheetId: String(id) };
  sheetOf(sheet, ground);
  return sheet;
};

export const worksheet: MembersOf<"Worksheet"> = {
  Id: { get: (target, ground) => sheetOf(target, ground).getSheetId() },
  Name: { get: (target, ground) => sheetOf(target, ground).getName(), set: rename },
  Position: { get: ({ sheetId }, { book }) => book.workbook.getSheetOrders().indexOf(sheetId), set: move },
  Visibility: {
    get: (target, ground) => (sheetOf(target, ground).isSheetHidden() ? "Hidden" : "Visible"),
    set: hide,
  },
  Names: { get: ({ sheetId }) => ({ kind: "NamedItemCollection", sheetId }) },
  CustomProperties: { get: ({ sheetId }) => ({ kind: "WorksheetCustomPropertyCollection", sheetId }) },
  Protection: { get: ({ sheetId }) => ({ kind: "WorksheetProtection", sheetId }) },
  Charts: { get: ({ sheetId }) => ({ kind: "ChartCollection", sheetId }) },
  PageLayout: { get: ({ sheetId }) => ({ kind: "PageLayout", sheetId }) },
  FreezePanes: { get: ({ sheetId }) => ({ kind: "WorksheetFreezePanes", sheetId }) },
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
  GetNextOrNullObject: { call: (target, [visibleOnly], ground) => neighbour(target, 1, visibleOnly, ground) },
  GetPreviousOrNullObject: { call: (target, [visibleOnly], ground) => neighbour(target, -1, visibleOnly, ground) },
  Activate: { call: (target, _given, ground) => activate(target, ground) },
  Copy: { call: copy },
  Delete: { call: (target, _given, ground) => remove(target, ground) },
  _GetSheetById: { call: (_target, [id], ground) => byId(id, ground) },
  _GetAnotherWorksheetById: { call: (_target, [id], ground) => byId(id, ground) },
  ...registrations(
    "DataChangedEvent",
    "CalculatedEvent",
    "SelectionChangedEvent",
    "ActivatedEvent",
    "DeactivatedEvent",
    "EventNameChanged",
    "ProtectionChangedEvent",
  ),
};
