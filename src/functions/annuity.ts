import { annuity } from "../model/annuity";
import { readAnnuity } from "../ranges/annuity";
import { inCell } from "./inCell";

/**
 * The equal yearly amount whose present value is an amount: of a present cost, its equivalent annual cost.
 *
 * @customfunction ANNUITY
 * @param amount SEK in the value of year 0
 * @param discountRate Real rate per year, e.g. 3 %; one number, or two columns: from year, rate
 * @param years How many years it is paid in
 * @param [firstYear] The first of them: 0 is the year of the decision
 * @returns SEK a year
 */
export function ANNUITY(amount: any, discountRate: any[][], years: any, firstYear?: any): any {
  return inCell("ANNUITY", () => annuity(...readAnnuity([amount, discountRate, years, firstYear])));
}
