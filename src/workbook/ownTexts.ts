import { plainWord } from "../locales/understood";
import type { Place } from "./scenario";
import type { Block } from "./sheetContent";

/** What a person has written beside a word that is known, and the cells that hold both. */
export interface OwnText<Id> {
  id: Id;
  /** The word as the sheet has it. */
  label: string;
  /** Empty where nothing is written. */
  text: string;
  at: Place;
  valueAt: Place;
}

/** The rows of a block whose word is known; the others are the person's own. */
export function ownTextsOf<Id>(block: Block | null, known: ReadonlyMap<string, Id>): OwnText<Id>[] {
  const texts: OwnText<Id>[] = [];
  for (let row = 0; block && row < block.rows; row++) {
    const label = String(block.value(row, 0)).trim();
    const id = known.get(plainWord(label));
    if (id === undefined) continue;
    const text = String(block.value(row, 1)).trim();
    texts.push({ id, label, text, at: block.place(row, 0), valueAt: block.place(row, 1) });
  }
  return texts;
}
