import type { FinancingYear, Plan } from "./financing";
import { internalRates } from "./irr";
import { pricesIn } from "./terms";

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
