import { BooleanNumber, type IWorksheetData, type Worksheet } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from "@univerjs/sheets";
import { piecesOf, type Piece } from "../../ranges/formulaPieces";
import { quotedSheet, splitAddress } from "./address";
import type { Book } from "./book";
import { addName, anchor, namesOf } from "./names";

function insert(book: Book, sheet: Partial<IWorksheetData> & { id: string; name: string }, index: number): void {
  const { unitId } = book;
  const subject = { unitId, subUnitId: sheet.id, subUnitName: sheet.name };
  book.run(
    { id: InsertSheetMutation.id, params: { unitId, index, sheet } },
    { id: RemoveSheetMutation.id, params: subject },
  );
}

/** Puts an empty sheet last, and tells its id. */
export function addSheet(book: Book, name: string): string {
  const id = book.freshSheetId();
  const blank = { ...book.sheets()[0]!.getSnapshot(), cellData: {}, columnData: {}, rowData: {}, mergeData: [] };
  const size = { rowCount: 500, columnCount: 100 };
  insert(book, { ...blank, custom: {}, id, name, hidden: BooleanNumber.FALSE, ...size }, book.sheets().length);
  return id;
}

/**
 * A formula that points at another sheet wherever it pointed at the first.
 *
 * @example pointedAt("=Barn!A1+B2", "Barn", "Barn (2)") // "='Barn (2)'!A1+B2"
 */
export function pointedAt(formula: string, from: string, to: string): string {
  const said = ({ kind, text }: Piece) => {
    const { sheet, cells } = splitAddress(text);
    return (kind === "cells" || kind === "name") && sheet === from ? `${quotedSheet(to)}!${cells}` : text;
  };
  return piecesOf(formula).map(said).join("");
}

/** Copies a sheet with its names, properties and formats; what pointed at the sheet itself points at the copy. */
export function copySheet(book: Book, sheet: Worksheet, name: string, index: number): string {
  const id = book.freshSheetId();
  const from = sheet.getName();
  const copy = JSON.parse(JSON.stringify(sheet.getSnapshot())) as IWorksheetData;
  if (book.habits.has("propertiesStay")) copy.custom = { ...copy.custom, properties: [] };
  for (const row of Object.values(copy.cellData))
    for (const cell of Object.values(row as Record<number, { f?: string | null } | null>))
      if (cell?.f) cell.f = pointedAt(cell.f, from, name);
  insert(book, { ...copy, id, name, hidden: BooleanNumber.FALSE }, index);
  for (const own of namesOf(book, sheet.getSheetId())) addName(book, own.name, id, pointedAt(own.refersTo, from, name));
  for (const own of namesOf(book, sheet.getSheetId(), true))
    anchor(book, id, own.name, pointedAt(own.refersTo, from, name));
  return id;
}

/** The name that Excel gives a copy: "Barn (2)". */
export function copyName(book: Book, name: string): string {
  const bare = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const free = bare.slice(0, 31 - suffix.length) + suffix;
    if (!book.sheet(free)) return free;
  }
}

export function removeSheet(book: Book, sheetId: string): Promise<void> {
  return book.command(RemoveSheetCommand.id, sheetId, {});
}

/** Renames a sheet, in the formulas and names that say its name too. */
export function renameSheet(book: Book, sheetId: string, name: string): Promise<void> {
  return book.command(SetWorksheetNameCommand.id, sheetId, { name });
}

export function moveSheet(book: Book, sheetId: string, order: number): Promise<void> {
  const fromOrder = book.workbook.getSheetOrders().indexOf(sheetId);
  return book.command(SetWorksheetOrderCommand.id, sheetId, { order, fromOrder });
}
