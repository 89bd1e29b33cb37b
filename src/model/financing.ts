import { pricesIn, type Terms } from "./terms";
import { waysOfFinancing, type Alternative, type WayOfFinancing } from "./waysOfFinancing";

export { alternatives, type Alternative } from "./waysOfFinancing";

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
 * A year of the books with the amounts that its own were reached through, SEK in current prices; what is made of what
 * stands in `financingMade`.
 */
export interface FinancingWorking extends FinancingYear {
  /** Cost and savings in the prices of the measure, and what turns these into the prices of the year. */
  realCost: number;
  realSavings: number;
  prices: number;
  programmeCost: number;
  budgeted: number;
  /** Savings where they are savings; 0 in a year in which the measure costs the boards more. */
  gain: number;
  /** What the boards' frames are cut by. */
  harvested: number;
  /** What the own cost takes of the result, and the result with it if nothing gave way. */
  burden: number;
  afterBurden: number;
  /** What that lacks of the result that is needed. */
  missing: number;
  /** What an outcomes contract has agreed on of the year's gain, and what its ceiling leaves. */
  agreed: number;
  capLeft: number;
  reserveBefore: number;
  /** The mark on equity at the year's opening, and what is added to it. */
  markBefore: number;
  disposition: number;
  /** The share of a gain that is returned, what that comes to, and what had been drawn and not returned. */
  returnedShare: number;
  due: number;
  drawn: number;
  equityBefore: number;
  /** What earlier years left to restore, and what is left at the closing; a surplus restores the oldest first. */
  leftBefore: number;
  left: number;
}

/**
 * How one way of financing shows in result, balance requirement and equity, year by year.
 *
 * Savings reach the result as far as the boards' frames are cut; other services give way (squeezed) where the result
 * would fall below the need, at most by the measure's burden. Marked equity covers nothing of a deficit by itself.
 *
 * @param alternative appropriation, disposition, fund, reserve or outcomes
 * @param plan the measure, the books and the terms
 * @returns one entry a year, with the amounts it went through
 * @source Kommunallagen (2017:725) 11:5, 11:12–14; Stockholm, Utlåtande 2013:176
 * @example financing("appropriation", { costs: [10, 0], savings: [0, 4], results: [5, 5], taxesAndGrants: [500, 500], dispositions: [0, 0], terms: usualTerms }).map((year) => year.squeezed) // [10, 0]
 */
export function financing(alternative: Alternative, plan: Plan): FinancingWorking[] {
  const { terms } = plan;
  const { covers, returns, isPaidFirst }: WayOfFinancing = waysOfFinancing[alternative];
  const isMarked = covers === "mark";
  let capLeft = isPaidFirst ? outcomeCap(plan) : 0;
  let reserve = covers === "reserve" ? terms.openingReserve : 0;
  let mark = isMarked ? terms.disposed : 0;
  let drawn = 0;
  let equity = terms.openingEquity;
  let left = 0;
  return plan.costs.map((realCost, year) => {
    const prices = pricesIn(terms, year);
    const realSavings = plan.savings[year]!;
    const programmeCost = realCost * prices;
    const savings = realSavings * prices;
    const budgeted = plan.results[year]!;
    const need = terms.target === null ? budgeted : Math.max(0, terms.target * plan.taxesAndGrants[year]!);
    const gain = Math.max(0, savings);
    const harvested = terms.frameCut * gain + Math.min(0, savings);

    const agreed = isPaidFirst ? terms.outcomeShare * gain : 0;
    const cost = isPaidFirst ? Math.max(0, Math.min(agreed, capLeft)) : programmeCost;
    const fromReserve = Math.min(programmeCost, reserve);
    const disposition = isMarked ? plan.dispositions[year]! : 0;
    const cover = isMarked ? Math.min(programmeCost, mark + disposition) : fromReserve;
    const isReturning = returns && year >= terms.returnFrom;
    const returnedShare = isReturning ? Math.min(terms.savingsReturned, terms.frameCut) : 0;
    const due = returnedShare * gain;
    const returned = Math.min(due, drawn);
    const earmarked = isMarked ? mark + disposition - cover + returned : 0;

    const burden = cost - harvested - cover;
    const afterBurden = budgeted - burden;
    const missing = need - afterBurden;
    const squeezed = Math.min(Math.max(0, missing), Math.max(0, burden));
    const result = budgeted - cost + harvested + squeezed;
    const balance = result + fromReserve;
    const toRestore = Math.max(0, -balance);
    const exceptional = isMarked ? Math.min(cover, toRestore) : 0;
    const kept = savings - harvested;
    const working = {
      year,
      realCost,
      realSavings,
      prices,
      programmeCost,
      budgeted,
      need,
      gain,
      harvested,
      cost,
      savings,
      kept,
      agreed,
      capLeft,
      reserveBefore: reserve,
      fromReserve,
      markBefore: mark,
      disposition,
      cover,
      returnedShare,
      due,
      drawn,
      returned,
      earmarked,
      burden,
      afterBurden,
      missing,
      squeezed,
      result,
      balance,
      toRestore,
      exceptional,
      equityBefore: equity,
      equity: equity + result,
      leftBefore: left,
      left: Math.max(0, left - balance),
    };
    capLeft -= cost;
    reserve -= fromReserve;
    mark = earmarked;
    if (isMarked) drawn += cover - returned;
    equity += result;
    left = working.left;
    return working;
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
