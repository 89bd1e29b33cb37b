import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { Book } from "./book";

/** A name and what it refers to: the workbook's (sheetId null), or one sheet's own. */
export interface Name {
  id: string;
  name: string;
  sheetId: string | null;
  refersTo: string;
}

/** A name as the spreadsheet keeps it. Two sheets may each have a name of the same letters: its id tells them apart. */
export function storedName(name: string, sheetId: string | null, refersTo: string) {
  const id = sheetId ? `${sheetId}!${name}` : name;
  return { id, name, formulaOrRefString: refersTo, localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME };
}

/** The names of the workbook (null), or those that belong to a sheet. */
export function namesOf(book: Book, sheetId: string | null): Name[] {
  const scope = sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return Object.values(book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {})
    .filter(({ localSheetId = SCOPE_WORKBOOK_VALUE_DEFINED_NAME }) => localSheetId === scope)
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
  const params = { ...storedName(name, sheetId, refersTo), unitId: book.unitId };
  book.run({ id: SetDefinedNameMutation.id, params }, { id: RemoveDefinedNameMutation.id, params });
}

export function removeName(book: Book, { id }: Name): void {
  const kept = book.injector.get(IDefinedNamesService).getValueById(book.unitId, id);
  if (!kept) return;
  const params = { ...kept, unitId: book.unitId };
  book.run({ id: RemoveDefinedNameMutation.id, params }, { id: SetDefinedNameMutation.id, params });
}
