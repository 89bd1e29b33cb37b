import type { Cohort } from "../model/cohortExclusion";
import { understood } from "../locales/understood";
import type { Cells } from "./cells";
import { age, notNegative, share, shareUpTo, type Domain } from "./domains";
import { readNamedInputs, type InputKind } from "./namedInputs";

const kind = (domain: Domain): InputKind => ({ domain, hasRange: false });

/** What each row of a cohort may be. */
export const cohortKinds: Record<keyof Cohort, InputKind> = {
  cohortSize: kind(notNegative),
  cohortShare: kind(share),
  lifetimeCost: kind(notNegative),
  cohortAge: kind(age),
  earnings: kind(notNegative),
  taxRate: kind(share),
  employmentGap: kind(share),
  equalised: kind(shareUpTo(1.2)),
  workFrom: kind(age),
  workTo: kind(age),
};

/** What holds where nothing is said: nobody, and nothing that they cost. */
const nobody: Cohort = {
  cohortSize: 0,
  cohortShare: 0,
  lifetimeCost: 0,
  cohortAge: 0,
  earnings: 0,
  taxRate: 0,
  employmentGap: 1,
  equalised: 0,
  workFrom: 0,
  workTo: 0,
};

/**
 * A cohort's table *input | value*; what is left blank is not said.
 *
 * @example readCohort([["Årskullens storlek", 9406], ["Andel som hamnar i utanförskap", 0.128]], "cohort").cohortSize // 9406
 */
export function readCohort(given: Cells, argument: string): Cohort {
  const read = { ...nobody };
  const said = given.map((row) => (row[1] === "" || row[1] === null ? ["", ""] : row.slice(0, 2)));
  for (const [id, input] of readNamedInputs(said, argument, understood.cohort, cohortKinds)) read[id] = input.value;
  return read;
}
