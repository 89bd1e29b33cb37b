/** The six-year-olds of Sweden, whose share of the inhabitants is all that is at hand of the ages in a municipality. */
export const sixYearOlds = {
  age: 6,
  persons: 123_335,
  inhabitants: 10_327_589,
  year: 2019,
  source: "SCB, Folkmängd 31 december 2019",
  address: "https://www.scb.se",
  accessed: "2026-11-30",
  review: "2027-11-30",
} as const;

/**
 * How many six-year-olds a municipality would have with the nation's share of them: a suggestion to be written over, to two
 * digits, since single municipalities differ from it by a third either way.
 *
 * @param inhabitants of the municipality
 * @returns persons
 * @example suggestedCohort(79645) // 950
 */
export function suggestedCohort(inhabitants: number): number {
  return Number(((inhabitants * sixYearOlds.persons) / sixYearOlds.inhabitants).toPrecision(2));
}
