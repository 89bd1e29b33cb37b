import { BooleanNumber, ICommandService, type Worksheet } from "@univerjs/core";
import { SetWorksheetActiveOperation, SetWorksheetHideMutation } from "@univerjs/sheets";
import type { Book } from "../../grid/book";
import { addSheet, copyName, copySheet, removeSheet, renameSheet } from "../../grid/sheets";
import { badArgument, HostError, sheetOf, type Ground, type Member, type Of } from "../objects";

type Sheet = Of<"Worksheet">;

export const asObject = (sheet: Worksheet): Sheet => ({ kind: "Worksheet", sheetId: sheet.getSheetId() });

function checkName(name: string, book: Book): void {
  if (!name || name.length > 31 || /[\\/?*[\]:]/.test(name)) throw badArgument(`"${name}" cannot name a sheet.`);
  if (book.sheet(name)) throw new HostError("ItemAlreadyExists", `There is already a sheet named "${name}".`);
}

export function add(given: unknown, { book }: Ground): Sheet {
  let number = book.sheets().length + 1;
  while (book.sheet(`Sheet${number}`)) number++;
  const name = given ? String(given) : `Sheet${number}`;
  checkName(name, book);
  return { kind: "Worksheet", sheetId: addSheet(book, name) };
}

/** Copies a sheet to before or after another, first, or last. */
export function copy(target: Sheet, [position, beside]: unknown[], ground: Ground): Sheet {
  const { book } = ground;
  const sheet = sheetOf(target, ground);
  const order = book.workbook.getSheetOrders();
  const at = beside ? order.indexOf((beside as Sheet).sheetId) : -1;
  if ((position === "Before" || position === "After") && at < 0)
    throw badArgument("Before or after which sheet the copy is to stand is not said.");
  const places: Record<string, number> = { Before: at, After: at + 1, Beginning: 0 };
  const index = places[String(position)] ?? order.length;
  book.endUndo("undoEnds");
  return { kind: "Worksheet", sheetId: copySheet(book, sheet, copyName(book, sheet.getName()), index) };
}

export function remove(target: Sheet, ground: Ground): Promise<void> {
  const { book } = ground;
  const sheet = sheetOf(target, ground);
  const next = book.sheets().find((one) => one !== sheet && !one.isSheetHidden());
  if (!next) throw new HostError("InvalidOperation", "A workbook keeps at least one visible sheet.");
  if (book.workbook.getActiveSheet()?.getSheetId() === target.sheetId) activate(asObject(next), ground);
  book.endUndo("undoEnds");
  return removeSheet(book, target.sheetId);
}

export async function rename(target: Sheet, given: unknown, ground: Ground): Promise<void> {
  const old = sheetOf(target, ground).getName();
  const name = String(given);
  if (name === old) return;
  if (name.toLowerCase() !== old.toLowerCase()) checkName(name, ground.book);
  ground.book.endUndo("undoEndsAtNames");
  await renameSheet(ground.book, target.sheetId, name);
}

export function activate(target: Sheet, ground: Ground): void {
  const { book } = ground;
  sheetOf(target, ground);
  const params = { unitId: book.unitId, subUnitId: target.sheetId };
  book.injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, params);
}

export function hide(target: Sheet, visibility: unknown, ground: Ground): void {
  const { book } = ground;
  const subject = { unitId: book.unitId, subUnitId: target.sheetId };
  const before = sheetOf(target, ground).isSheetHidden();
  const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  const { id } = SetWorksheetHideMutation;
  book.run({ id, params: { ...subject, hidden } }, { id, params: { ...subject, hidden: before } });
}

/** The two methods by which the client begins and ends to listen to each of these events. */
export function registrations(...events: string[]): Record<string, Member<never>> {
  const register = { call: () => null };
  return Object.fromEntries(
    events.flatMap((event) => [
      [`_Register${event}`, register],
      [`_Unregister${event}`, register],
    ]),
  );
}
