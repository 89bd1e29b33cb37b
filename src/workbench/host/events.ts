import { ICommandService, type ICommandInfo, type IDisposable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
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
const visibilityChanged = 65539;

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

/** The cells that were changed: rows of cells beside one another, those that stand below one another as one area. */
function changedAreas(cells: ISetRangeValuesMutationParams["cellValue"]): Area[] {
  const areas: Area[] = [];
  const add = (row: number, left: number, right: number) => {
    const above = areas.find((one) => one.bottom === row - 1 && one.left === left && one.right === right);
    if (above) above.bottom = row;
    else areas.push({ top: row, left, bottom: row, right });
  };
  for (const [row, columns] of Object.entries(cells ?? {})) {
    const at = Object.keys(columns ?? {}).map(Number);
    at.sort((one, other) => one - other);
    let left = at[0];
    at.forEach((column, index) => {
      if (at[index + 1] === column + 1) return;
      add(Number(row), left!, column);
      left = at[index + 1];
    });
  }
  return areas;
}

/** The smallest area that holds them all. */
function around(areas: readonly Area[]): Area {
  const [first, ...others] = areas;
  return others.reduce(
    (whole, { top, left, bottom, right }) => ({
      top: Math.min(whole.top, top),
      left: Math.min(whole.left, left),
      bottom: Math.max(whole.bottom, bottom),
      right: Math.max(whole.right, right),
    }),
    first!,
  );
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

  get tellsAreas(): boolean {
    return this.book.habits.has("areasInEvents");
  }

  readNames(): void {
    for (const sheet of this.book.sheets()) this.names.set(sheet.getSheetId(), sheet.getName());
  }
}

/** The events of the client that a change of the spreadsheet is, by the change that Univer made. */
const happenings: Record<string, (params: never, before: Before) => EventEntry[]> = {
  [SetRangeValuesMutation.id]: (changed: ISetRangeValuesMutationParams, { source, tellsAreas }) => {
    const { subUnitId, cellValue, trigger } = changed;
    const areas = trigger === SetStyleCommand.id ? [] : changedAreas(cellValue); // looks have an event of their own
    if (areas.length === 0) return [];
    const address = (tellsAreas ? areas : [around(areas)]).map(addressOf).join(",");
    const told = { address, changeType: "RangeEdited", source, type: "WorksheetChanged" };
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

/** Tells the client that the pane is shown, or is no longer. */
export function tellVisibility(isShown: boolean, deliver: Deliver): void {
  deliver([[richApiMessage, visibilityChanged, "", JSON.stringify({ visibility: isShown ? "Visible" : "Hidden" })]]);
}

/** Tells the client that something else was selected. */
export function tellSelection(sheetId: string, area: Area, deliver: Deliver): void {
  const told = { address: addressOf(area), type: "WorksheetSelectionChanged" };
  deliver([
    ...entries(eventType.selectionChanged, sheetId, told),
    [richApiMessage, eventType.selectionChangedInWorkbook, "", JSON.stringify({})],
  ]);
}
