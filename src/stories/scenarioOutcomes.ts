import type { StoryWords } from "../locales/storyWords";
import { outcomeColumns, type OutcomeColumn } from "./scenarioFormat";
import { header, input, note, plainCell } from "./sheet";
import type { Cell } from "./story";

/** Rows that are left free for outcomes. */
const freeRows = 3;

/** The cells of a row that nobody has filled in. */
export function freeOutcomeCells(): Cell[] {
  return outcomeColumns.map(() => input(""));
}

/** The rows of what has no price: a note, the head of the block, those that are said, and free ones. */
export function outcomeRows(
  said: readonly Record<OutcomeColumn, string | number>[],
  { scenario, inputs }: Pick<StoryWords, "scenario" | "inputs">,
): (Cell | null)[][] {
  return [
    [note(scenario.outcomesNote)],
    outcomeColumns.map((column) => header(inputs.outcomes[column][0]!)),
    ...said.map((one) => outcomeColumns.map((column) => plainCell(input(one[column])))),
    ...Array.from({ length: freeRows }, freeOutcomeCells),
  ];
}
