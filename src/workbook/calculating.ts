import type { CellContent, Input, Scenario } from "./scenario";

/** Excel has not calculated yet. */
export interface Calculating {
  /** Cells of the scenarios that wait for an answer; null where this Excel shows what they said before. */
  left: number | null;
}

/** What a cell shows while its function has not answered, in an Excel that says so. */
export const busy = "#BUSY!";

/** How many cells wait for an answer. */
export function busyIn(cells: readonly (readonly unknown[])[]): number {
  let count = 0;
  for (const row of cells) for (const cell of row) if (cell === busy) count++;
  return count;
}

/**
 * A scenario as it is shown while Excel calculates: what a person has written is the new, what is calculated is the last
 * answer until there is another, and what is wrong is told when the calculation has come to rest.
 *
 * @param before what was shown last; null where nothing was
 * @param now what the sheet says, in which cells may wait for an answer or say what they said before
 */
export function whileCalculating(before: Scenario | null, now: Scenario): Scenario {
  if (!before) return { ...now, problems: [], bookedOtherwise: null };
  const inputOf = (input: Input): Input => {
    const last =
      input.value === busy && before.inputs.find(({ valueAt: { address } }) => address === input.valueAt.address);
    return last ? { ...input, value: last.value } : input;
  };
  return {
    ...now,
    inputs: now.inputs.map(inputOf),
    costs: now.costs.map((line, row) => ({
      ...line,
      cells: line.cells.map((cell, column): CellContent =>
        cell === busy ? (before.costs[row]?.cells[column] ?? "") : cell,
      ),
    })),
    measure: now.measure ?? before.measure,
    plan: now.plan ?? before.plan,
    books: now.plan ? now.books : before.books,
    taxBase: now.plan ? now.taxBase : before.taxBase,
    fund: now.fund ?? before.fund,
    downturn: now.downturn ?? before.downturn,
    cohort: now.cohort ?? before.cohort,
    problems: before.problems,
    bookedOtherwise: before.bookedOtherwise,
  };
}
