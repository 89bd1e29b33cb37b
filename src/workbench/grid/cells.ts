import { Direction } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { lastColumn, lastRow, type Area } from "./address";
import type { Book } from "./book";

const wholeRows = (area: Area) => area.left === 0 && area.right === lastColumn;
const wholeColumns = (area: Area) => area.top === 0 && area.bottom === lastRow;

/** An area as Univer knows it, no larger than the sheet is there. */
function rangeOf(book: Book, sheetId: string, area: Area) {
  const sheet = book.workbook.getSheetBySheetId(sheetId)!;
  return {
    startRow: area.top,
    startColumn: area.left,
    endRow: wholeColumns(area) ? sheet.getRowCount() - 1 : area.bottom,
    endColumn: wholeRows(area) ? sheet.getColumnCount() - 1 : area.right,
  };
}

/** Puts empty cells in, whole rows or columns where the area is that; what stood there moves down or to the right. */
export function insertCells(book: Book, sheetId: string, area: Area, down: boolean): Promise<void> {
  const range = rangeOf(book, sheetId, area);
  if (wholeRows(area)) return book.command(InsertRowByRangeCommand.id, sheetId, { range, direction: Direction.UP });
  if (wholeColumns(area))
    return book.command(InsertColByRangeCommand.id, sheetId, { range, direction: Direction.LEFT });
  return book.command((down ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand).id, sheetId, { range });
}

/** Takes cells away, whole rows or columns where the area is that; what stands below or to the right moves there. */
export function deleteCells(book: Book, sheetId: string, area: Area, up: boolean): Promise<void> {
  const range = rangeOf(book, sheetId, area);
  if (wholeRows(area)) return book.command(RemoveRowByRangeCommand.id, sheetId, { range });
  if (wholeColumns(area)) return book.command(RemoveColByRangeCommand.id, sheetId, { range });
  return book.command((up ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand).id, sheetId, { range });
}
