import { followUp, type FollowUpYear } from "../model/followUp";
import { Refusal } from "../model/refusal";
import { anyNumber, whole } from "../ranges/domains";
import { readFlow } from "../ranges/flow";
import { readRate } from "../ranges/rate";
import { readNumberArgument } from "../ranges/scalars";
import { headings } from "./headings";
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
    const plan = readFlow(planned, "planned", anyNumber);
    const outcome = readFlow(actual, "actual", anyNumber);
    const years = readNumberArgument(known, "known", whole(0, plan.length));
    const rate = readRate(discountRate, "discountRate", 0);
    const at = { argument: "actual" };
    const got = outcome.length;
    if (got > plan.length)
      throw new Refusal({ code: "too-many-years", at, got, other: "planned", highest: plan.length });
    if (got < years) throw new Refusal({ code: "too-few-years", at, got, other: "known", lowest: years });
    const words = headings().followUp;
    const columns = Object.keys(words) as (keyof FollowUpYear)[];
    return [
      columns.map((column) => words[column]),
      ...followUp(plan, outcome, years, rate).map((year) => columns.map((column) => year[column] ?? "")),
    ];
  });
}
