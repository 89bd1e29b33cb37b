import { type Rate, discountFactors } from "./discounting";
import { alternatives, financing, type Alternative, type FinancingYear, type Plan } from "./financing";
import { guard } from "./guard";
import { recordOf } from "./ids";
import { investorReturn } from "./investorReturn";
import { yearsToRestore } from "./law";
import { waysOfFinancing } from "./waysOfFinancing";

/** What decides between ways of financing. SEK in current prices, but npv in real prices of year 0. */
export interface Comparison {
  npv: number;
  squeezed: number;
  worstSqueezed: number;
  kept: number;
  lowestResult: number;
  lowestBalance: number;
  /** Years in which the budget needs exceptional grounds (KL 11:5). */
  budgetYears: number;
  /** Years with a negative balance result (KL 11:12). */
  deficitYears: number;
  toRestore: number;
  exceptional: number;
  leftToRestore: number;
  /** The years to restore after the last deficit; null without one. */
  lastRestoreYear: number | null;
  belowTarget: number;
  /** Share of the cost with money of its own; null when nothing costs. */
  protected: number | null;
  earmarked: number;
  equity: number;
  freeEquity: number;
  /** What equity would be if nobody else gave way or kept anything. */
  equityAllIn: number;
  /** What the investor of an outcomes contract is paid; null for the others. */
  investorPaid: number | null;
  /** The rate at which that is worth what it pays for; null for the others, and where there is none. */
  investorReturn: number | null;
}

/** The comparison and the sums that it went through, over the years; what is made of what stands in `comparisonMade`. */
export interface ComparisonWorking extends Comparison {
  /** Cashable reduction and own cost, SEK in real prices, discounted. */
  presentSavings: number;
  presentCost: number;
  /** The reduction, and what the frames are cut by. */
  savings: number;
  harvested: number;
  /** Equity before the first year, and the results that are added to it. */
  opening: number;
  results: number;
  /** What is marked before the first year, and what then is added, drawn and returned. */
  disposed: number;
  dispositions: number;
  cover: number;
  returned: number;
  /** What the measure costs, whoever pays. */
  programmeCost: number;
  /** Null without one. */
  lastDeficitYear: number | null;
  yearsToRestore: number;
}

/**
 * The largest amount of a plan that counts as none, SEK.
 *
 * @example noneOf({ costs: [1e9], savings: [0], results: [0], taxesAndGrants: [0], dispositions: [0], terms: usualTerms }) // 1
 */
export function noneOf({ costs, savings, results, dispositions, terms }: Plan): number {
  const { disposed, openingReserve, openingEquity } = terms;
  return guard([costs, savings, results, dispositions, [disposed, openingReserve, openingEquity]]);
}

/**
 * The five ways of financing side by side.
 *
 * It compares expected values: paying only for outcomes is worth something only under uncertainty, which it does not
 * show.
 *
 * @param plan the measure, the books and the terms
 * @param discountRate real rate per year, or steps
 * @returns one comparison an alternative, with the sums that it went through
 * @source Kommunallagen (2017:725) 11:5, 11:12–14; Stockholm, Utlåtande 2013:176
 * @example compareFinancing({ costs: [10], savings: [4], results: [5], taxesAndGrants: [500], dispositions: [0], terms: usualTerms }, 0.03).appropriation.npv // -6
 */
export function compareFinancing(plan: Plan, discountRate: Rate): Record<Alternative, ComparisonWorking> {
  const none = noneOf(plan);
  const factors = discountFactors(discountRate, plan.costs.length);
  return recordOf(alternatives, (alternative) => summary(alternative, plan, factors, none));
}

function summary(alternative: Alternative, plan: Plan, factors: readonly number[], none: number): ComparisonWorking {
  const years = financing(alternative, plan);
  const { openingEquity: opening, disposed } = plan.terms;
  const sum: ComparisonWorking = {
    npv: 0,
    squeezed: 0,
    worstSqueezed: 0,
    kept: 0,
    lowestResult: Infinity,
    lowestBalance: Infinity,
    budgetYears: 0,
    deficitYears: 0,
    toRestore: 0,
    exceptional: 0,
    leftToRestore: 0,
    lastRestoreYear: null,
    belowTarget: 0,
    protected: null,
    earmarked: 0,
    equity: 0,
    freeEquity: 0,
    equityAllIn: 0,
    investorPaid: null,
    investorReturn: null,
    presentSavings: 0,
    presentCost: 0,
    savings: 0,
    harvested: 0,
    opening,
    results: 0,
    disposed,
    dispositions: 0,
    cover: 0,
    returned: 0,
    programmeCost: 0,
    lastDeficitYear: null,
    yearsToRestore,
  };
  for (const year of years) {
    const present = factors[year.year]! / year.prices;
    sum.presentSavings += year.savings * present;
    sum.presentCost += year.cost * present;
    sum.savings += year.savings;
    sum.harvested += year.harvested;
    sum.results += year.result;
    sum.dispositions += year.disposition;
    sum.cover += year.cover;
    sum.returned += year.returned;
    sum.programmeCost += year.programmeCost;
    sum.squeezed += year.squeezed;
    sum.worstSqueezed = Math.max(sum.worstSqueezed, year.squeezed);
    sum.kept += year.kept;
    sum.lowestResult = Math.min(sum.lowestResult, year.result);
    sum.lowestBalance = Math.min(sum.lowestBalance, year.balance);
    if (needsExceptionalGrounds(year, none)) sum.budgetYears++;
    if (year.balance < -none) {
      sum.deficitYears++;
      sum.lastDeficitYear = year.year;
    }
    sum.toRestore += year.toRestore;
    sum.exceptional += year.exceptional;
    sum.leftToRestore = year.left;
    if (year.result < year.need - none) sum.belowTarget++;
    sum.earmarked = year.earmarked;
    sum.equity = year.equity;
  }
  sum.npv = sum.presentSavings - sum.presentCost;
  if (sum.lastDeficitYear !== null) sum.lastRestoreYear = sum.lastDeficitYear + yearsToRestore;
  if (sum.programmeCost !== 0)
    sum.protected = waysOfFinancing[alternative].isPaidFirst ? 1 : sum.cover / sum.programmeCost;
  sum.freeEquity = sum.equity - sum.earmarked;
  sum.equityAllIn = sum.equity - sum.squeezed + sum.kept;
  if (waysOfFinancing[alternative].isPaidFirst) {
    sum.investorPaid = years.reduce((paid, { cost }) => paid + cost, 0);
    sum.investorReturn = investorReturn(plan, years);
  }
  return sum;
}

/**
 * Whether the budget of a year needs exceptional grounds: revenue must exceed cost, unless the reserve is used (KL 11:5).
 *
 * @param year as `financing` gives it
 * @param none the largest amount that counts as none
 * @source Kommunallagen (2017:725) 11:5
 * @example needsExceptionalGrounds({ balance: 0, result: 0, fromReserve: 0 }, 0) // true
 * @example needsExceptionalGrounds({ balance: 4, result: 0, fromReserve: 4 }, 0) // false
 */
export function needsExceptionalGrounds(
  year: Pick<FinancingYear, "balance" | "result" | "fromReserve">,
  none: number,
): boolean {
  return year.balance < -none || (Math.abs(year.result) <= none && year.fromReserve <= none);
}
