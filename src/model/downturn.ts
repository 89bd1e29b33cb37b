import { compareFinancing, type Comparison } from "./comparison";
import { recordOf } from "./ids";
import type { Rate } from "./discounting";
import { alternatives, type Alternative, type Plan } from "./financing";
import { guard } from "./guard";

/** What a downturn does to a measure and to the books it is financed in. */
export interface Downturn {
  /** The first and the last year of it, both inclusive. */
  firstYear: number;
  lastYear: number;
  /** How much lower the budgeted result is, SEK a year in current prices. */
  lowerResult: number;
  /** How many more need the measure, as a share of those it was planned for. */
  needUp: number;
  /** How much more it costs for each, as a share. */
  costUp: number;
}

/**
 * The same plan in a downturn: a lower budgeted result, and a measure that more need and that costs more for each.
 *
 * What the additional persons would save comes on no line: who needs help because of the times may also do without it
 * when they pass. Taxes and grants stand, and with them a target that is a share of them.
 *
 * @param plan the measure, the books and the terms
 * @param downturn its years and what happens in them
 * @returns the plan with the years of the downturn changed
 * @example downturn({ costs: [10, 10], savings: [0, 4], results: [5, 5], taxesAndGrants: [500, 500], dispositions: [0, 0], terms: usualTerms }, { firstYear: 1, lastYear: 1, lowerResult: 8, needUp: 0.5, costUp: 0 }).costs // [10, 15]
 */
export function downturn(plan: Plan, downturn: Downturn): Plan {
  const isDown = (year: number) => year >= downturn.firstYear && year <= downturn.lastYear;
  const dearer = (1 + downturn.needUp) * (1 + downturn.costUp);
  return {
    ...plan,
    costs: plan.costs.map((cost, year) => (isDown(year) ? cost * dearer : cost)),
    results: plan.results.map((result, year) => (isDown(year) ? result - downturn.lowerResult : result)),
  };
}

/**
 * Whether a measure is safe whatever the budget: other services give way for it (squeezed), it has money of its own for
 * all of its cost (ownMoney), or it has not, and the results are enough as they are (room).
 */
export type Safety = "squeezed" | "ownMoney" | "room";

/** One way of financing without and with the downturn. */
export interface Tried {
  base: Comparison;
  down: Comparison;
  safety: Safety;
}

/**
 * Each way of financing beside itself in a downturn.
 *
 * Money of its own keeps others from giving way and not the result from falling: what is to restore stands beside it.
 *
 * @param plan the measure, the books and the terms
 * @param times the downturn
 * @param discountRate real rate per year, or steps
 * @returns base, downturn and the answer, one an alternative
 * @source Stockholm, Utlåtande 2013:176 (Bromma: positive if a fund secures prevention whatever the budget)
 * @example tryDownturn({ costs: [10], savings: [0], results: [20], taxesAndGrants: [500], dispositions: [0], terms: { ...usualTerms, disposed: 12 } }, { firstYear: 0, lastYear: 0, lowerResult: 5, needUp: 0.1, costUp: 0 }, 0).disposition.safety // "ownMoney"
 */
export function tryDownturn(plan: Plan, times: Downturn, discountRate: Rate): Record<Alternative, Tried> {
  const downPlan = downturn(plan, times);
  const base = compareFinancing(plan, discountRate);
  const down = compareFinancing(downPlan, discountRate);
  const none = guard([downPlan.costs, downPlan.savings, downPlan.results]);
  const tried = (name: Alternative): Tried => ({
    base: base[name],
    down: down[name],
    safety: safetyOf(down[name], none),
  });
  return recordOf(alternatives, tried);
}

function safetyOf({ squeezed, protected: share }: Comparison, none: number): Safety {
  if (squeezed > none) return "squeezed";
  return share === null || share > 1 - 1e-9 ? "ownMoney" : "room";
}

/** Less than this many SEK apart is the same to whoever restores. */
const alike = 0.5;

/**
 * The ways of financing that leave the most to restore in a downturn.
 *
 * @param tried as `tryDownturn` gives it
 * @example dearest(tryDownturn({ costs: [10], savings: [0], results: [0], taxesAndGrants: [500], dispositions: [0], terms: { ...usualTerms, disposed: 12 } }, { firstYear: 0, lastYear: 0, lowerResult: 5, needUp: 0, costUp: 0 }, 0)) // ["disposition","fund"]
 */
export function dearest(tried: Readonly<Record<Alternative, { down: Pick<Comparison, "toRestore"> }>>): Alternative[] {
  const most = Math.max(...alternatives.map((name) => tried[name].down.toRestore));
  return alternatives.filter((name) => most - tried[name].down.toRestore < alike);
}

/**
 * What results below zero leave to restore by themselves, whatever the measure.
 *
 * @param results SEK by year
 * @example deficitsOf([5, -3, -4]) // 7
 */
export function deficitsOf(results: readonly number[]): number {
  let sum = 0;
  for (const result of results) sum += Math.max(0, -result);
  return sum;
}
