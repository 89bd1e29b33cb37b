/**
 * Break-even (brytpunkt): how many persons must succeed for the measure to bear its cost.
 *
 * @param programmeCost SEK, present value
 * @param savingPerPerson SEK, present value for one person who succeeds
 * @returns persons, unrounded, or null when nobody's success saves anything
 * @example breakEven(10000000, 1400000) // 7.142857142857143
 * @example breakEven(10000000, 0) // null
 */
export function breakEven(programmeCost: number, savingPerPerson: number): number | null {
  return savingPerPerson > 0 ? programmeCost / savingPerPerson : null;
}
