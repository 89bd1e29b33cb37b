import { type Rate, discountFactors } from "./discounting";

/** What decides the tax that is not paid. */
export interface LostTax {
  excluded: number;
  /** SEK per person and year: pay less the taxable benefits paid instead. */
  earnings: number;
  taxRate: number;
  fromAge: number;
  toAge: number;
  /** The age that amounts are discounted to. */
  startAge: number;
  discountRate: Rate;
  /** Real growth of earnings, share per year. */
  growth: number;
  /** Share who would otherwise have worked. */
  employmentGap: number;
  /** Share that income equalisation takes back: 0 for the public sector, about 0.9 for one municipality. */
  equalised: number;
  exitRate: number;
}

/**
 * Tax not paid by persons who are excluded. Kept apart from exclusion cost, which does not include it.
 *
 * Σ over ages of E × gap × earnings × taxRate × (1 − equalised) × ((1 + growth)(1 − exitRate))^t d(t).
 *
 * @param given persons, earnings, ages and rates
 * @returns SEK in the value of the year at startAge
 * @source https://www.ekonomifakta.se/artiklar/2018/oktober/kommunerna-som-forlorar-nar-fler-jobbar_1210717.html (equalisation)
 * @example lostTax({ excluded: 10, earnings: 200000, taxRate: 0.3, fromAge: 20, toAge: 21, startAge: 20, discountRate: 0.25, growth: 0, employmentGap: 0.5, equalised: 0, exitRate: 0 }) // 540000
 */
export function lostTax(given: LostTax): number {
  const { excluded, earnings, taxRate, fromAge, toAge, startAge, employmentGap, equalised } = given;
  const yearly = excluded * employmentGap * earnings * taxRate * (1 - equalised);
  const course = (1 + given.growth) * (1 - given.exitRate);
  const factors = discountFactors(given.discountRate, Math.max(0, toAge - startAge + 1));
  let sum = 0;
  for (let age = Math.max(startAge, fromAge); age <= toAge; age++) {
    const year = age - startAge;
    sum += yearly * course ** year * factors[year]!;
  }
  return sum;
}
