import { cohortExclusion, type CohortExclusion } from "../../model/cohortExclusion";
import { exclusionCost } from "../../model/exclusionCost";
import type { Measure, Scenario } from "../../workbook/scenario";

/** What exclusion costs in the scenario's cohort; null where its size or the cost of a lifetime is yet to be filled in. */
export function ofCohort({ cohort }: Scenario, { costs, programme }: Measure): CohortExclusion | null {
  if (!cohort || cohort.cohortSize === 0 || cohort.lifetimeCost === 0) return null;
  return cohortExclusion(cohort, costs, programme.discountRate);
}

/** Those whom a measure reaches and who would become excluded, and what that costs all payers, SEK. */
export interface ReachedExclusion {
  persons: number;
  undiscounted: number;
  presentValue: number;
}

/** What exclusion costs among those whom the measure reaches, in all intakes, if nothing is done. */
export function ofReached({ costs, programme }: Measure): ReachedExclusion {
  const { startAge, discountRate, participants, exclusionShare, intakes } = programme;
  const persons = participants * exclusionShare * intakes;
  const over = (rate: number) =>
    exclusionCost(persons, costs, { startAge, discountRate: rate, growth: 0, exitRate: 0 });
  return { persons, undiscounted: over(0), presentValue: over(discountRate) };
}
