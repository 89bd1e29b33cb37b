import fc from "fast-check";
import type { Rate, RateStep } from "../../src/model/discounting";

/** Whole kronor, so that sums are exact. */
export function kronor(lowest: number, highest: number): fc.Arbitrary<number> {
  return fc.integer({ min: lowest, max: highest });
}

/** A flow of whole kronor. */
export function anyFlow(lowest: number, highest: number, years = 20): fc.Arbitrary<number[]> {
  return fc.array(kronor(lowest, highest), { minLength: 1, maxLength: years });
}

/** A share in whole per cent, its ends included. */
export const anyShare: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 1),
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
);

/** A yearly rate in whole per mille, from −50 ‰ to 200 ‰. */
export const anyYearlyRate: fc.Arbitrary<number> = fc
  .integer({ min: -50, max: 200 })
  .map((permille) => permille / 1000);

/** Steps from year 0 or 1 on. */
export const anySchedule: fc.Arbitrary<RateStep[]> = fc
  .tuple(
    fc.constantFrom(0, 1),
    anyYearlyRate,
    fc.array(fc.tuple(fc.integer({ min: 2, max: 30 }), anyYearlyRate), { maxLength: 4 }),
  )
  .map(([from, rate, later]) => [
    { from, rate },
    ...later.sort(([one], [other]) => one - other).map(([year, changed]) => ({ from: year, rate: changed })),
  ]);

/** One rate, or steps. */
export const anyRate: fc.Arbitrary<Rate> = fc.oneof(anyYearlyRate, anySchedule);

/** The rate of a year, the slow way: of all rows that have begun, the last. */
export function rateOf(rate: Rate, year: number): number {
  return typeof rate === "number" ? rate : rate.filter((step) => step.from <= year).at(-1)!.rate;
}

/** d(year), the slow way: divide by one and each year's rate. */
export function factorOf(rate: Rate, year: number): number {
  let factor = 1;
  for (let k = 1; k <= year; k++) factor = factor / (1 + rateOf(rate, k));
  return factor;
}

/** Σ f_t d(t), the slow way. */
export function worthOf(flow: readonly number[], rate: Rate): number {
  return flow.map((amount, year) => amount * factorOf(rate, year)).reduce((sum, amount) => sum + amount, 0);
}
