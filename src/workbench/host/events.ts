import { ICommandService, type ICommandInfo, type IDisposable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  type IInsertRowMutationParams,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetActiveOperationParams,
  type ISetWorksheetNameMutationParams,
} from "@univerjs/sheets";
import { addressOf, lastColumn, lastRow, type Area } from "../grid/address";
import type { Calculation } from "../grid/calculation";
import type { Book } from "../grid/book";

/** The numbers by which Microsoft's client knows its events. */
const eventType = {
  selectionChangedInWorkbook: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  protectionChanged: 24,
  nameChanged: 25,
};
const richApiMessage = 65536;

/** Who changed the workbook: the person before it, or somebody else who has it open. */
export type Source = "Local" | "Remote";

/** One event as Microsoft's client takes it: message category, event type, id of the target, JSON text of what happened. */
export type EventEntry = [number, number, string, string];
export type Deliver = (entries: EventEntry[]) => void;

/** The same event told to those who listen to the sheet and to those who listen to all sheets. */
function entries(type: number, sheetId: string, told: object): EventEntry[] {
  const text = JSON.stringify({ worksheetId: sheetId, ...told });
  return [
    [richApiMessage, type, sheetId, text],
    [richApiMessage, type, "Workbook", text],
  ];
}

function changedArea(cells: ISetRangeValuesMutationParams["cellValue"]): Area | null {
  const area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [row, columns] of Object.entries(cells ?? {}))
    for (const column of Object.keys(columns ?? {})) {
      area.top = Math.min(area.top, Number(row));
      area.bottom = Math.max(area.bottom, Number(row));
      area.left = Math.min(area.left, Number(column));
      area.right = Math.max(area.right, Number(column));
    }
  return area.bottom < 0 ? null : area;
}

/** Rows or columns that came or went. */
const shifted =
  (changeType: string) =>
  ({ subUnitId, range }: IInsertRowMutationParams, { source }: Before): EventEntry[] => {
    const rows = changeType.startsWith("Row");
    const area = {
      top: rows ? range.startRow : 0,
      bottom: rows ? range.endRow : lastRow,
      left: rows ? 0 : range.startColumn,
      right: rows ? lastColumn : range.endColumn,
    };
    const told = { address: addressOf(area), changeType, source, type: "WorksheetChanged" };
    return entries(eventType.changed, subUnitId, told);
  };

/** What has to be known to tell what an event changed: the active sheet, the sheets' names, and who it is that changes. */
class Before {
  active: string;
  readonly names = new Map<string, string>();

  constructor(
    private readonly book: Book,
    private readonly sourceOf: () => Source,
  ) {
    this.active = (book.workbook.getActiveSheet() ?? book.sheets()[0]!).getSheetId();
    this.readNames();
  }

  get source(): Source {
    return this.sourceOf();
  }

  readNames(): void {
    for (const sheet of this.book.sheets()) this.names.set(sheet.getSheetId(), sheet.getName());
  }
}

/** The events of the client that a change of the spreadsheet is, by the change that Univer made. */
const happenings: Record<string, (params: never, before: Before) => EventEntry[]> = {
  [SetRangeValuesMutation.id]: ({ subUnitId, cellValue }: ISetRangeValuesMutationParams, { source }) => {
    const area = changedArea(cellValue);
    if (!area) return [];
    const told = { address: addressOf(area), changeType: "RangeEdited", source, type: "WorksheetChanged" };
    return entries(eventType.changed, subUnitId, told);
  },
  [InsertRowMutation.id]: shifted("RowInserted"),
  [RemoveRowMutation.id]: shifted("RowDeleted"),
  [InsertColMutation.id]: shifted("ColumnInserted"),
  [RemoveColMutation.id]: shifted("ColumnDeleted"),
  [InsertSheetMutation.id]: ({ sheet }: IInsertSheetMutationParams, { source }) =>
    entries(eventType.added, sheet.id, { source, type: "WorksheetAdded" }),
  [RemoveSheetMutation.id]: ({ subUnitId }: IRemoveSheetMutationParams, { source }) =>
    entries(eventType.deleted, subUnitId, { source, type: "WorksheetDeleted" }),
  [SetWorksheetNameMutation.id]: ({ subUnitId, name }: ISetWorksheetNameMutationParams, { names, source }) => {
    const told = { nameBefore: names.get(subUnitId) ?? "", nameAfter: name, source, type: "WorksheetNameChanged" };
    return entries(eventType.nameChanged, subUnitId, told);
  },
  [SetWorksheetActiveOperation.id]: ({ subUnitId }: ISetWorksheetActiveOperationParams, before) => {
    const left = before.active;
    before.active = subUnitId;
    if (left === subUnitId) return [];
    return [
      ...entries(eventType.deactivated, left, { type: "WorksheetDeactivated" }),
      ...entries(eventType.activated, subUnitId, { type: "WorksheetActivated" }),
    ];
  },
};

/**
 * Tells the client what happens in the workbook, as Excel does: onChanged for what was edited, onCalculated for what was
 * recalculated. Values that the calculation writes are not edits. Undo is told like any other change.
 */
export function watchBook(book: Book, calculation: Calculation, sourceOf: () => Source, deliver: Deliver): IDisposable {
  const before = new Before(book, sourceOf);
  const tell = ({ id, params }: Readonly<ICommandInfo>) => {
    if (!happenings[id] || (params as { unitId: string }).unitId !== book.unitId) return;
    deliver(happenings[id](params as never, before));
    before.readNames();
  };
  const watching = book.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (!options?.onlyLocal && !options?.fromFormula) tell(command);
  });
  calculation.onEnd((sheetIds) => {
    for (const sheetId of sheetIds)
      deliver(entries(eventType.calculated, sheetId, { type: "WorksheetCalculated", address: "" }));
  });
  return watching;
}

/** Tells the client that a sheet was protected, or is no longer. */
export function tellProtection(sheetId: string, isProtected: boolean, source: Source, deliver: Deliver): void {
  deliver(entries(eventType.protectionChanged, sheetId, { isProtected, source, type: "WorksheetProtectionChanged" }));
}

/** Tells the client that something else was selected. */
export function tellSelection(sheetId: string, area: Area, deliver: Deliver): void {
  const told = { address: addressOf(area), type: "WorksheetSelectionChanged" };
  deliver([
    ...entries(eventType.selectionChanged, sheetId, told),
    [richApiMessage, eventType.selectionChangedInWorkbook, "", JSON.stringify({})],
  ]);
}
