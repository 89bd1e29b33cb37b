import { boardColumns } from "../stories/scenarioFormat";
import type { Place } from "./scenario";
import type { Block } from "./sheetContent";

/** A board whose frame the measure lets be cut, who answers for that, and the cell that holds the name. */
export interface Board {
  /** Its name among the actors. */
  board: string;
  /** Empty where nobody is named. */
  answers: string;
  at: Place;
  answersAt: Place;
}

/** The boards of the block, those with a name. */
export function boardsOf(block: Block | null): Board[] {
  const boards: Board[] = [];
  for (let row = 1; block && row < block.rows; row++) {
    const board = String(block.value(row, boardColumns.board)).trim();
    if (board === "") continue;
    boards.push({
      board,
      answers: String(block.value(row, boardColumns.answers)).trim(),
      at: block.place(row, boardColumns.board),
      answersAt: block.place(row, boardColumns.answers),
    });
  }
  return boards;
}
