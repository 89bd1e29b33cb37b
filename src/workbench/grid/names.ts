import { ICommandService } from "@univerjs/core";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { Book } from "./book";
import { scopesOf } from "./scopes";

/** A name and what it refers to: the workbook's (sheetId null), or one sheet's own. */
export interface Name {
  id: string;
  name: string;
  sheetId: string | null;
  refersTo: string;
}

/** A name as the spreadsheet keeps it. Two sheets may each have a name of the same letters: its id tells them apart. */
export function storedName(name: string, sheetId: string | null, refersTo: string, hidden = false) {
  const id = sheetId ? `${sheetId}!${name}` : name;
  return { id, name, formulaOrRefString: refersTo, localSheetId: scopeOf(sheetId), hidden };
}

function scopeOf(sheetId: string | null): string {
  return sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
}

/** The names of the workbook (null), or those that belong to a sheet; hidden ones are the workbench's own. */
export function namesOf(book: Book, sheetId: string | null, areHidden = false): Name[] {
  const stored = scopesOf(book.injector, book.unitId).get(scopeOf(sheetId)) ?? [];
  return stored
    .filter(({ hidden = false }) => hidden === areHidden)
    .map(({ id, name, formulaOrRefString }) => ({ id, name, sheetId, refersTo: formulaOrRefString }));
}

/** The name of this scope, in either case as in Excel. */
export function nameOf(book: Book, sheetId: string | null, name: string): Name | undefined {
  return namesOf(book, sheetId).find((one) => one.name.toLowerCase() === name.toLowerCase());
}

/** Sets a name of a scope, instead of one that may be there. */
export function setName(book: Book, name: string, sheetId: string | null, refersTo: string): void {
  const there = nameOf(book, sheetId, name);
  if (there) removeName(book, there);
  addName(book, name, sheetId, refersTo);
}

/** Sets a name that the scope has not. */
export function addName(book: Book, name: string, sheetId: string | null, refersTo: string): void {
  const params = { ...storedName(name, sheetId, refersTo), unitId: book.unitId };
  book.run({ id: SetDefinedNameMutation.id, params }, { id: RemoveDefinedNameMutation.id, params });
}

export function removeName(book: Book, { id }: Name): void {
  const kept = book.injector.get(IDefinedNamesService).getValueById(book.unitId, id);
  if (!kept) return;
  const params = { ...kept, unitId: book.unitId };
  book.run({ id: RemoveDefinedNameMutation.id, params }, { id: SetDefinedNameMutation.id, params });
}

/** Gives cells a hidden name, by which they are found wherever they have moved. It is no step to undo. */
export function anchor(book: Book, sheetId: string, name: string, refersTo: string): void {
  const params = { ...storedName(name, sheetId, refersTo, true), unitId: book.unitId };
  book.injector.get(ICommandService).syncExecuteCommand(SetDefinedNameMutation.id, params);
}

/** Where the cells with a hidden name are now. */
export function anchored(book: Book, sheetId: string, name: string): string | undefined {
  return namesOf(book, sheetId, true).find((one) => one.name === name)?.refersTo;
}
