import type { Rate } from "./discounting";
import type { FinancingWorking } from "./financing";
import { paybackCourse, type PaybackCourse } from "./payback";

/** What of a year of the books a flow in real prices needs. */
type YearInPrices = Pick<FinancingWorking, "savings" | "cost" | "prices">;

/**
 * The municipality's flow with a way of financing, in the prices of the measure: its cashable cost reduction less the
 * alternative's own cost. Its present value is the comparison's.
 *
 * @param years as `financing` gives them
 * @returns SEK in real prices by year
 * @example ownFlow([{ savings: 0, cost: 10, prices: 1 }, { savings: 6, cost: 0, prices: 1.5 }]) // [-10, 4]
 */
export function ownFlow(years: readonly YearInPrices[]): number[] {
  return years.map(({ savings, cost, prices }) => (savings - cost) / prices);
}

/**
 * When the municipality's own money is back with a way of financing.
 *
 * @param years as `financing` gives them
 * @param rate real rate per year, or steps
 * @returns its course; years are null where it is not back within the plan
 * @example ownPayback([{ savings: 0, cost: 10, prices: 1 }, { savings: 20, cost: 0, prices: 1 }], 0).years // 0.5
 */
export function ownPayback(years: readonly YearInPrices[], rate: Rate): PaybackCourse {
  return paybackCourse(ownFlow(years), rate);
}
