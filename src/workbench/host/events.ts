import { ICommandService, type IDisposable } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { addressOf, type Area } from "../grid/address";
import type { Calculation } from "../grid/calculation";
import type { Book } from "../grid/book";

/** The numbers by which Microsoft's client knows its events. */
const eventType = { selectionChangedInWorkbook: 2, changed: 10, selectionChanged: 14, calculated: 16 };
const richApiMessage = 65536;

/** One event as Microsoft's client takes it: message category, event type, id of the target, JSON text of what happened. */
export type EventEntry = [number, number, string, string];
export type Deliver = (entries: EventEntry[]) => void;

function entries(type: number, sheetId: string, told: object): EventEntry[] {
  const text = JSON.stringify(told);
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

/**
 * Tells the client what happens in the workbook, as Excel does: onChanged for what was edited, onCalculated for what was
 * recalculated. Values that the calculation writes are not edits.
 */
export function watchBook(book: Book, calculation: Calculation, deliver: Deliver): IDisposable {
  const watching = book.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal || options?.fromFormula) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const area = unitId === book.unitId ? changedArea(cellValue) : null;
    if (!area) return;
    const told = { address: addressOf(area), changeType: "RangeEdited", source: "Local", worksheetId: subUnitId };
    deliver(entries(eventType.changed, subUnitId, { ...told, type: "WorksheetChanged" }));
  });
  calculation.onEnd(() => {
    for (const sheet of book.sheets()) {
      const worksheetId = sheet.getSheetId();
      deliver(entries(eventType.calculated, worksheetId, { type: "WorksheetCalculated", worksheetId, address: "" }));
    }
  });
  return watching;
}

/** Tells the client that something else was selected. */
export function tellSelection(sheetId: string, area: Area, deliver: Deliver): void {
  const told = { address: addressOf(area), worksheetId: sheetId, type: "WorksheetSelectionChanged" };
  deliver([
    ...entries(eventType.selectionChanged, sheetId, told),
    [richApiMessage, eventType.selectionChangedInWorkbook, "", JSON.stringify({})],
  ]);
}
