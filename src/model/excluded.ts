/**
 * Persons of a cohort who are expected to become excluded (i utanförskap), rounded up as the published calculator does.
 *
 * The product is first rounded to 9 decimals, so that binary noise does not make a person.
 *
 * @param cohortSize persons
 * @param exclusionShare share of the cohort, 0–1
 * @returns persons, a whole number
 * @source Stockholm, Utlåtande 2013:176 (1 204 of 9 406; the rounding rule is a reconstruction that fits six places)
 * @example excluded(9406, 0.128) // 1204
 */
export function excluded(cohortSize: number, exclusionShare: number): number {
  return Math.ceil(Number((cohortSize * exclusionShare).toFixed(9)));
}
