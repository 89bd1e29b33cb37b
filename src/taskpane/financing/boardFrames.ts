import { actorsByYear } from "../../model/measureByYear";
import type { Measure, Scenario } from "../../workbook/scenario";

/** The budget and the two years after it (flerårsplanen). */
export const planYears = 3;

/** What a board's frame can be cut by in each year of the three-year plan, SEK in fixed prices, and who answers for it. */
export interface BoardFrame {
  board: string;
  /** Empty where nobody is named. */
  answers: string;
  cuts: number[];
}

/** The frames of the municipality's boards: what each can take home, from when it can be. */
export function boardFrames({ programme, costs }: Measure, { boards }: Pick<Scenario, "boards">): BoardFrame[] {
  const own = actorsByYear(programme, costs, true).actors.filter(({ isOwn }) => isOwn);
  return own.map(({ actor, saved }) => ({
    board: actor,
    answers: boards.find(({ board }) => board.toLowerCase() === actor.toLowerCase())?.answers ?? "",
    cuts: Array.from({ length: planYears }, (_, year) => saved[year] ?? 0),
  }));
}

/** The years of the plan, counted from the year of the decision; 0, 1, 2 where none is said. */
export function yearsOfPlan({ yearZero }: Pick<Scenario, "yearZero">): number[] {
  return Array.from({ length: planYears }, (_, year) => (yearZero ?? 0) + year);
}
