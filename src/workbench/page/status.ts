import type { Book } from "../grid/book";
import type { Refusals } from "../grid/refusals";
import type { RefusedTyping } from "../grid/refusedTypings";
import type { workbenchWords } from "../../locales/workbenchWords";

type Workbench = typeof workbenchWords.en;

/** The sentence that the status line shows for a cell: why it refuses, or "" for a cell that does not. */
export function statusOf(
  book: Book,
  refusals: Refusals,
  place: { sheetId: string; row: number; column: number },
  words: Workbench,
): string {
  const { sheetId, row, column } = place;
  const shown = book.value(sheetId, row, column);
  if (shown === "#SPILL!") return words.spill;
  if (shown === "#NAME?") return words.unknownName;
  return refusals.sentence(sheetId, row, column, shown) ?? "";
}

/** The sentence for a typing that was not taken in. */
export function refusedTyping({ text, because }: RefusedTyping, words: Workbench): string {
  return because === "number" ? words.refusedNumber(text) : words.refusedFormula;
}
