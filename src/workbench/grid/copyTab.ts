import { CustomCommandExecutionError, ICommandService, type IDisposable } from "@univerjs/core";
import { CopySheetCommand, type ICopySheetCommandParams } from "@univerjs/sheets";
import type { Book } from "./book";
import { copyName, copySheet } from "./sheets";

/**
 * A tab that a person copies becomes what Excel makes of it: a sheet "Barn (2)" beside it, with the sheet's own names,
 * properties and charts. Of itself the spreadsheet copies the cells only.
 */
export function copyTabsAsExcel(book: Book): IDisposable {
  return book.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const { unitId, subUnitId } = (params ?? {}) as Partial<ICopySheetCommandParams>;
    if (id !== CopySheetCommand.id || (unitId ?? book.unitId) !== book.unitId) return;
    const sheet = subUnitId ? book.workbook.getSheetBySheetId(subUnitId) : book.workbook.getActiveSheet();
    if (!sheet) return;
    const beside = book.workbook.getSheetOrders().indexOf(sheet.getSheetId()) + 1;
    copySheet(book, sheet, copyName(book, sheet.getName()), beside);
    book.endUndo("undoEnds");
    book.closeStep();
    throw new CustomCommandExecutionError("The sheet was copied with its names.");
  });
}
