import { ICommandService, type IRange, type Univer } from "@univerjs/core";
import {
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { ScrollToRangeOperation } from "@univerjs/preset-sheets-core";
import type { Area } from "../grid/address";
import type { Book } from "../grid/book";
import type { Selection } from "../host/objects";

const areaOfRange = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

/** After so many milliseconds the charts of a sheet that was brought to the front have taken their room. */
const chartsCome = 200;

/** What is selected in the grid on the page, for the host to read and to change. */
export function gridSelection(univer: Univer, book: Book): Selection {
  const injector = univer.__getInjector();
  const active = () => (book.workbook.getActiveSheet() ?? book.sheets()[0]!).getSheetId();
  return {
    get: () => {
      const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
      return { sheetId: active(), area: range ? areaOfRange(range) : { top: 0, left: 0, bottom: 0, right: 0 } };
    },
    set: (sheetId, area) => {
      const commands = injector.get(ICommandService);
      const subject = { unitId: book.unitId, subUnitId: sheetId };
      if (sheetId !== active()) commands.syncExecuteCommand(SetWorksheetActiveOperation.id, subject);
      const range = { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
      const primary = {
        ...range,
        endRow: area.top,
        endColumn: area.left,
        actualRow: area.top,
        actualColumn: area.left,
      };
      const selections = [{ range, primary: { ...primary, isMerged: false, isMergedMainCell: false }, style: null }];
      commands.syncExecuteCommand(SetSelectionsOperation.id, {
        ...subject,
        selections,
        type: SelectionMoveType.MOVE_END,
      });
      // as Excel does: in its first frame a sheet that has come to the front is measured, and then its charts take room
      const scroll = () => void commands.executeCommand(ScrollToRangeOperation.id, { range });
      requestAnimationFrame(scroll);
      setTimeout(scroll, chartsCome);
    },
  };
}

/** Calls the listener when something else has been selected. */
export function onSelection(univer: Univer, listener: () => void): () => void {
  const subscription = univer.__getInjector().get(SheetsSelectionsService).selectionChanged$.subscribe(listener);
  return () => subscription.unsubscribe();
}
