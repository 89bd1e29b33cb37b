import { followUp } from "../model/followUp";
import { readFollowUp } from "../ranges/followUp";
import { headings, ledgerTable } from "./headings";
import { inCell } from "./inCell";

/**
 * Plan, outcome, deviation and forecast year by year; feed PAYBACK with the last column.
 *
 * The forecast is the outcome where it is known; later years planned above 0 come to the same share of the plan as until
 * now, and years planned at or below 0 as planned. The sums to date are discounted, the other columns are not. It says how
 * the outcome compares with the plan, not what caused it.
 *
 * @customfunction FOLLOWUP
 * @param planned SEK or persons per year, year 0 first
 * @param actual The same; at least the years whose outcome is known, and no more than the plan
 * @param known For how many years from year 0 the outcome is known; a blank cell cannot say it
 * @param [discountRate] Real rate per year for the sums to date; one number, or two columns: from year, rate
 * @returns Table: Year, Planned, Actual, Deviation, Planned to date, Actual to date, Forecast
 */
export function FOLLOWUP(planned: any[][], actual: any[][], known: any, discountRate?: any[][]): any[][] {
  return inCell("FOLLOWUP", () => {
    const {
      planned: plan,
      actual: outcome,
      known: years,
      rate,
      first,
    } = readFollowUp([planned, actual, known, discountRate]);
    return ledgerTable(headings().followUp, followUp(plan, outcome, years, rate), first);
  });
}
