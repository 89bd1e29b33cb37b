import { plainWord, understood } from "../locales/understood";
import type { WordingId } from "../stories/scenarioFormat";
import type { Place } from "./scenario";
import type { Block } from "./sheetContent";

/** What the decider has written in the brief instead of a sentence that the numbers say, and the cells that hold it. */
export interface Worded {
  id: WordingId;
  /** The word beside it as the sheet has it. */
  label: string;
  /** Empty where the numbers' own sentence stands. */
  text: string;
  at: Place;
  valueAt: Place;
}

/** The wording of the block Brief. */
export function wordingOf(block: Block | null): Worded[] {
  const wording: Worded[] = [];
  for (let row = 0; block && row < block.rows; row++) {
    const label = String(block.value(row, 0)).trim();
    const id = understood.wording.get(plainWord(label));
    if (!id) continue;
    const text = String(block.value(row, 1)).trim();
    wording.push({ id, label, text, at: block.place(row, 0), valueAt: block.place(row, 1) });
  }
  return wording;
}
