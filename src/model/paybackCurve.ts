/**
 * The chance of having paid back by each year.
 *
 * @param paybacks years, one a draw; NaN never pays back
 * @param years the last year
 * @returns shares of the draws, for the years 0…years
 * @example paybackCurve([1.5, 2, NaN, 0], 3) // [0.25, 0.25, 0.75, 0.75]
 */
export function paybackCurve(paybacks: ArrayLike<number>, years: number): number[] {
  const shares = new Array<number>(years + 1).fill(0);
  for (let draw = 0; draw < paybacks.length; draw++) {
    const year = Math.ceil(paybacks[draw]!);
    if (year <= years) shares[year]!++;
  }
  let paid = 0;
  return shares.map((count) => (paid += count) / paybacks.length);
}
