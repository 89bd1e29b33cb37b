import type { Rate } from "./discounting";
import { financing, type Plan } from "./financing";
import { followUp, realisation, smallCounts, type FollowUpWorking } from "./followUp";
import { payback } from "./payback";

/** One year of a measure that is followed up, SEK in real prices and persons. */
export interface FollowedMeasureYear {
  /** The municipality's own cashable cost reduction, by the plan and by the outcome. */
  ownPlanned: number;
  ownActual: number;
  costPlanned: number;
  costActual: number;
  reachedActual: number;
  avertedActual: number;
}

/** How a measure goes: the own cashable reduction year by year, what it comes to less the cost, the return to the fund to date. */
export interface FollowedMeasure {
  years: FollowUpWorking[];
  /** The forecast less the cost, which is known in the known years and as planned after them. */
  net: number[];
  known: number;
  /** Share of the planned own reductions that have come; null while nothing is known. */
  realisation: number | null;
  /** Of the forecast less the cost, years; null when the money does not come back. */
  payback: number | null;
  /** SEK in current prices that could go back to the fund in the known years; null without a plan. */
  returned: { planned: number; actual: number } | null;
  /** Years, from 0, whose counts could point out single persons. */
  smallYears: number[];
}

/**
 * What a follow-up assesses of a measure (uppföljning).
 *
 * @param years by the plan and by the outcome
 * @param known years from year 0 whose outcome is known
 * @param rate real rate per year, or steps
 * @param plan the measure in the books, for the return to the fund; null where there are none
 * @example followedMeasure([{ ownPlanned: 0, ownActual: 0, costPlanned: 10, costActual: 12, reachedActual: 20, avertedActual: 0 }, { ownPlanned: 20, ownActual: 0, costPlanned: 0, costActual: 0, reachedActual: 0, avertedActual: 0 }], 1, 0, null).payback // 0.6
 */
export function followedMeasure(
  years: readonly FollowedMeasureYear[],
  known: number,
  rate: Rate,
  plan: Plan | null,
): FollowedMeasure {
  const planned = years.map(({ ownPlanned }) => ownPlanned);
  const actual = years.map(({ ownActual }) => ownActual);
  const rows = followUp(planned, actual, known, rate);
  const net = rows.map(({ forecast }, year) => {
    const { costActual, costPlanned } = years[year]!;
    return forecast - (year < known ? costActual : costPlanned);
  });
  const toDate = (saved: readonly number[]) => {
    let sum = 0;
    for (const returned of fundReturns(plan!, saved).slice(0, known)) sum += returned;
    return sum;
  };
  const smallYears: number[] = [];
  years.slice(0, known).forEach(({ reachedActual, avertedActual }, year) => {
    const { counts, pairs } = smallCounts([reachedActual, avertedActual]);
    if (counts.length > 0 || pairs.length > 0) smallYears.push(year);
  });
  return {
    years: rows,
    net,
    known,
    realisation: known === 0 ? null : realisation(planned, actual, known),
    payback: payback(net, rate),
    returned: plan && known > 0 ? { planned: toDate(planned), actual: toDate(actual) } : null,
    smallYears,
  };
}

/**
 * What a fund's terms return each year of some savings.
 *
 * @param plan the measure, the books and the terms
 * @param saved SEK in real prices; a year that is missing saves nothing
 * @returns SEK in current prices by year
 * @example fundReturns({ costs: [10, 0], savings: [0, 0], results: [5, 5], taxesAndGrants: [500, 500], dispositions: [0, 0], terms: { ...usualTerms, disposed: 10 } }, [0, 4]) // [0, 4]
 */
export function fundReturns(plan: Plan, saved: readonly number[]): number[] {
  const savings = plan.costs.map((_, year) => saved[year] ?? 0);
  return financing("fund", { ...plan, savings }).map(({ returned }) => returned);
}
