import { discountFactors, type Rate } from "./discounting";

/**
 * Annuity (annuitet): the equal yearly amount, paid in some years, whose present value is the amount.
 *
 * Of a present cost it is the equivalent annual cost: amount / Σ d(t) over the years in which it is paid.
 *
 * @param amount SEK in the value of year 0
 * @param rate share per year, or steps
 * @param years how many it is paid in, at least 1
 * @param firstYear the first of them, from year 0
 * @returns SEK a year
 * @example annuity(180, 0.25, 2, 0) // 100
 * @example annuity(144, 0.25, 2, 1) // 100
 */
export function annuity(amount: number, rate: Rate, years: number, firstYear: number): number {
  const factors = discountFactors(rate, firstYear + years);
  let sum = 0;
  for (let year = firstYear; year < factors.length; year++) sum += factors[year]!;
  return amount / sum;
}
