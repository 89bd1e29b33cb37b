import { understood } from "../locales/understood";
import { countings, type Counting } from "../model/cohort";
import { isLeftOut } from "./cells";
import { notNegative } from "./domains";
import { readMatrix } from "./matrix";
import { readOption } from "./scalars";

/** What each state costs each actor, one row a state; for one actor the states may stand in a row. */
export function readStateCosts(stateCosts: unknown, states: number): number[][] {
  const given = readMatrix(stateCosts, "stateCosts", notNegative);
  return given.length === 1 && given[0]!.length === states ? given[0]!.map((cost) => [cost]) : given;
}

/** When in a cycle its persons are counted; left out, at the beginning. */
export function readCounting(counting: unknown): Counting {
  return isLeftOut(counting) ? "beginning" : readOption(counting, "counting", understood.countings, countings);
}
