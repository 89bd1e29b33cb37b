/** One year of a disposition of equity, SEK. */
export interface DispositionYear {
  year: number;
  opening: number;
  payout: number;
  covered: number;
  notCovered: number;
  closing: number;
}

/**
 * What is left of a year-end disposition when payouts are deducted from it (avräknas).
 *
 * @param disposed SEK, dated by the first year in which it can be used
 * @param payouts SEK per year, year 0 first
 * @returns one entry a year
 * @source Stockholm, Utlåtande 2013:176: later outlays are deducted from the decided disposition
 * @example disposition(15, [10, 10]).map((year) => year.notCovered) // [0, 5]
 */
export function disposition(disposed: number, payouts: readonly number[]): DispositionYear[] {
  let opening = disposed;
  return payouts.map((payout, year) => {
    const covered = Math.min(payout, opening);
    const closing = opening - covered;
    const row = { year, opening, payout, covered, notCovered: payout - covered, closing };
    opening = closing;
    return row;
  });
}
