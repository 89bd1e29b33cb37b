import { type Rate, discountFactors } from "./discounting";
import { alternatives, financing, type Alternative, type FinancingYear, type Plan } from "./financing";
import { guard } from "./guard";
import { internalRates } from "./irr";
import { yearsToRestore } from "./law";
import { pricesIn } from "./terms";
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
 * @returns one comparison an alternative
 * @source Kommunallagen (2017:725) 11:5, 11:12–14; Stockholm, Utlåtande 2013:176
 * @example compareFinancing({ costs: [10], savings: [4], results: [5], taxesAndGrants: [500], dispositions: [0], terms: usualTerms }, 0.03).appropriation.npv // -6
 */
export function compareFinancing(plan: Plan, discountRate: Rate): Record<Alternative, Comparison> {
  const none = noneOf(plan);
  const factors = discountFactors(discountRate, plan.costs.length);
  const compare = (alternative: Alternative) => summary(alternative, plan, factors, none);
  return Object.fromEntries(alternatives.map((name) => [name, compare(name)])) as Record<Alternative, Comparison>;
}

function summary(alternative: Alternative, plan: Plan, factors: readonly number[], none: number): Comparison {
  const years = financing(alternative, plan);
  const sum: Comparison = {
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
  };
  for (const year of years) {
    sum.npv += (factors[year.year]! * (year.savings - year.cost)) / year.prices;
    sum.squeezed += year.squeezed;
    sum.worstSqueezed = Math.max(sum.worstSqueezed, year.squeezed);
    sum.kept += year.kept;
    sum.lowestResult = Math.min(sum.lowestResult, year.result);
    sum.lowestBalance = Math.min(sum.lowestBalance, year.balance);
    if (needsExceptionalGrounds(year, none)) sum.budgetYears++;
    if (year.balance < -none) {
      sum.deficitYears++;
      sum.lastRestoreYear = year.year + yearsToRestore;
    }
    sum.toRestore += year.toRestore;
    sum.exceptional += year.exceptional;
    sum.leftToRestore = year.left;
    if (year.result < year.need - none) sum.belowTarget++;
    sum.earmarked = year.earmarked;
    sum.equity = year.equity;
  }
  sum.protected = protectedShare(alternative, plan, years);
  sum.freeEquity = sum.equity - sum.earmarked;
  sum.equityAllIn = sum.equity - sum.squeezed + sum.kept;
  if (waysOfFinancing[alternative].isPaidFirst) {
    sum.investorPaid = years.reduce((paid, { cost }) => paid + cost, 0);
    sum.investorReturn = investorReturn(plan, years);
  }
  return sum;
}

/**
 * The yearly return of the investor that pays for the measure first: the rate at which what it is paid is worth the cost.
 *
 * @param plan the measure and the terms
 * @param years as `financing` gives them for an outcomes contract
 * @returns share per year, in current prices; null where no rate, or more than one, makes them equal
 * @example investorReturn({ costs: [100, 0], terms: { priceGrowth: 0, priceGap: 0 } }, [{ cost: 0 }, { cost: 90 }]) // -0.1
 */
export function investorReturn(
  plan: Pick<Plan, "costs"> & { terms: Pick<Plan["terms"], "priceGrowth" | "priceGap"> },
  years: readonly Pick<FinancingYear, "cost">[],
): number | null {
  const rates = internalRates(years.map(({ cost }, year) => cost - plan.costs[year]! * pricesIn(plan.terms, year)));
  return rates.length === 1 ? rates[0]! : null;
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

function protectedShare(alternative: Alternative, plan: Plan, years: readonly FinancingYear[]): number | null {
  let cover = 0;
  let cost = 0;
  years.forEach((year, index) => {
    cover += year.cover;
    cost += plan.costs[index]! * pricesIn(plan.terms, index);
  });
  if (cost === 0) return null;
  return waysOfFinancing[alternative].isPaidFirst ? 1 : cover / cost;
}
