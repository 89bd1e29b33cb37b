import { excluded } from "../model/excluded";
import { notNegative, share } from "../ranges/domains";
import { readNumberArgument } from "../ranges/scalars";
import { inCell } from "./inCell";

/**
 * Persons of a cohort who are expected to become excluded, rounded up as the published calculator does.
 *
 * @customfunction EXCLUDED
 * @param cohortSize Persons in the cohort
 * @param exclusionShare Share that becomes excluded without a measure, e.g. 12.8 %
 * @returns Persons
 */
export function EXCLUDED(cohortSize: any, exclusionShare: any): any {
  return inCell("EXCLUDED", () =>
    excluded(
      readNumberArgument(cohortSize, "cohortSize", notNegative),
      readNumberArgument(exclusionShare, "exclusionShare", share),
    ),
  );
}
