import { pricesIn, type Terms } from "./terms";
/** The ways a municipality can finance a social investment. A capitalised asset is not one of them. */
export const alternatives = ["appropriation", "disposition", "fund", "reserve", "outcomes"] as const;
export type Alternative = (typeof alternatives)[number];

/** The measure and the books; the flows have one length, year 0 first. */
export interface Plan {
  /** The municipality's own part, SEK in real prices. */
  costs: readonly number[];
  /** The municipality's own cashable cost reduction, SEK in real prices; may be negative. */
  savings: readonly number[];
  /** Budgeted result without the measure, SEK in current prices. */
  results: readonly number[];
  /** Taxes, general state grants and equalisation, SEK in current prices. */
  taxesAndGrants: readonly number[];
  /** What is added to the mark on equity at the start of each year, SEK in current prices. */
  dispositions: readonly number[];
  terms: Terms;
}

/** One year of the municipality's books with the measure, SEK in current prices. */
export interface FinancingYear {
  year: number;
  /** The alternative's own cost. */
  cost: number;
  savings: number;
  /** Savings that stay with the boards because their frames are not cut. */
  kept: number;
  /** What other services give way so that the result reaches what is needed. */
  squeezed: number;
  result: number;
  fromReserve: number;
  /** Balance requirement result (balanskravsresultat). */
  balance: number;
  toRestore: number;
  /** Of which exceptional grounds (synnerliga skäl) could be invoked. */
  exceptional: number;
  returned: number;
  /** Mark on equity at the closing. */
  earmarked: number;
  equity: number;
  /** The result that the budget must reach. */
  need: number;
  /** What money of the alternative's own covers of the cost. */
  cover: number;
}

/**
 * How one way of financing shows in result, balance requirement and equity, year by year.
 *
 * Savings reach the result as far as the boards' frames are cut; other services give way (squeezed) where the result
 * would fall below the need, at most by the measure's burden. Marked equity covers nothing of a deficit by itself.
 *
 * @param alternative appropriation, disposition, fund, reserve or outcomes
 * @param plan the measure, the books and the terms
 * @returns one entry a year
 * @source Kommunallagen (2017:725) 11:5, 11:12–14; Stockholm, Utlåtande 2013:176
 * @example financing("appropriation", { costs: [10, 0], savings: [0, 4], results: [5, 5], taxesAndGrants: [500, 500], dispositions: [0, 0], terms: usualTerms }).map((year) => year.squeezed) // [10, 0]
 */
export function financing(alternative: Alternative, plan: Plan): FinancingYear[] {
  const { terms } = plan;
  const cap = outcomeCap(plan);
  let paid = 0;
  let mark = terms.disposed;
  let reserve = terms.openingReserve;
  let drawn = 0;
  let equity = terms.openingEquity;
  return plan.costs.map((realCost, year) => {
    const prices = pricesIn(terms, year);
    const programmeCost = realCost * prices;
    const savings = plan.savings[year]! * prices;
    const budgeted = plan.results[year]!;
    const need = terms.target === null ? budgeted : Math.max(0, terms.target * plan.taxesAndGrants[year]!);
    const gain = Math.max(0, savings);
    const harvested = terms.frameCut * gain + Math.min(0, savings);

    let cost = programmeCost;
    let cover = 0;
    let fromReserve = 0;
    let returned = 0;
    let earmarked = 0;
    if (alternative === "outcomes") {
      cost = Math.max(0, Math.min(terms.outcomeShare * gain, cap - paid));
      paid += cost;
    } else if (alternative === "reserve") {
      cover = Math.min(programmeCost, reserve);
      fromReserve = cover;
      reserve -= cover;
    } else if (alternative !== "appropriation") {
      mark += plan.dispositions[year]!;
      cover = Math.min(programmeCost, mark);
      if (alternative === "fund" && year >= terms.returnFrom) {
        returned = Math.min(Math.min(terms.savingsReturned, terms.frameCut) * gain, drawn);
      }
      mark += returned - cover;
      drawn += cover - returned;
      earmarked = mark;
    }

    const burden = cost - harvested - cover;
    const squeezed = Math.min(Math.max(0, need - (budgeted - burden)), Math.max(0, burden));
    const result = budgeted - cost + harvested + squeezed;
    const balance = result + fromReserve;
    const toRestore = Math.max(0, -balance);
    const isMarked = alternative === "disposition" || alternative === "fund";
    const exceptional = isMarked ? Math.min(cover, toRestore) : 0;
    equity += result;
    const kept = savings - harvested;
    return {
      year,
      cost,
      savings,
      kept,
      squeezed,
      result,
      fromReserve,
      balance,
      toRestore,
      exceptional,
      returned,
      earmarked,
      equity,
      need,
      cover,
    };
  });
}

/**
 * The most that an investor can be paid: the programme's cost over all years, in current prices, and the premium.
 *
 * @param plan costs in fixed prices, price growth and premium
 * @returns SEK, current prices
 * @example outcomeCap({ costs: [10, 10], terms: { priceGrowth: 0, priceGap: 0, outcomePremium: 0.25 } }) // 25
 */
export function outcomeCap(
  plan: Pick<Plan, "costs"> & { terms: Pick<Plan["terms"], "priceGrowth" | "priceGap" | "outcomePremium"> },
): number {
  let sum = 0;
  plan.costs.forEach((cost, year) => (sum += cost * pricesIn(plan.terms, year)));
  return (1 + plan.terms.outcomePremium) * sum;
}
