import { plainWord, understood } from "../locales/understood";
import type { QuestionId } from "../stories/scenarioFormat";
import type { Place } from "./scenario";
import type { Block } from "./sheetContent";

/** The municipality's own answer to a question for the decision, and the cells that hold it. */
export interface Answer {
  id: QuestionId;
  /** The question as the sheet has it. */
  label: string;
  /** Empty where it is unanswered. */
  text: string;
  at: Place;
  valueAt: Place;
}

/** The answers of the block Decision; a row with a question that is not known is the person's own. */
export function answersOf(block: Block | null): Answer[] {
  const answers: Answer[] = [];
  for (let row = 0; block && row < block.rows; row++) {
    const label = String(block.value(row, 0)).trim();
    const id = understood.decision.get(plainWord(label));
    if (!id) continue;
    const text = String(block.value(row, 1)).trim();
    answers.push({ id, label, text, at: block.place(row, 0), valueAt: block.place(row, 1) });
  }
  return answers;
}
