import fc from "fast-check";
import type { Plan } from "../../src/model/financing";

/** Million kronor with two decimals. */
const amount = (lowest: number, highest: number) =>
  fc.integer({ min: lowest * 100, max: highest * 100 }).map((hundredths) => hundredths / 100);
const share = fc.constantFrom(0, 0.25, 0.5, 1);

/** Any measure in any municipality's books. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    years: fc.array(
      fc.record({
        cost: amount(0, 50),
        saving: amount(-20, 60),
        result: amount(-30, 60),
        taxes: amount(500, 3000),
        disposed: amount(0, 10),
      }),
      { minLength: 1, maxLength: 15 },
    ),
    terms: fc.record({
      target: fc.constantFrom(null, 0, 0.01, 0.02),
      disposed: amount(0, 100),
      openingReserve: amount(0, 60),
      openingEquity: amount(-100, 900),
      frameCut: share,
      savingsReturned: share,
      returnFrom: fc.integer({ min: 0, max: 6 }),
      outcomeShare: share,
      outcomePremium: fc.constantFrom(0, 0.2),
      priceGrowth: fc.constantFrom(0, 0.03),
      priceGap: fc.constantFrom(0, 2, -1),
    }),
  })
  .map(({ years, terms }) => ({
    costs: years.map((year) => year.cost),
    savings: years.map((year) => year.saving),
    results: years.map((year) => year.result),
    taxesAndGrants: years.map((year) => year.taxes),
    dispositions: years.map((year) => year.disposed),
    terms,
  }));
