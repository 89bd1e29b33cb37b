import { cohortExclusion, type CohortExclusion } from "../../model/cohortExclusion";
import type { Measure, Scenario } from "../../workbook/scenario";

/** What exclusion costs in the scenario's cohort; null where its size or the cost of a lifetime is yet to be filled in. */
export function ofCohort({ cohort }: Scenario, { costs, programme }: Measure): CohortExclusion | null {
  if (!cohort || cohort.cohortSize === 0 || cohort.lifetimeCost === 0) return null;
  return cohortExclusion(cohort, costs, programme.discountRate);
}
