import assert from "node:assert/strict";
import fc from "fast-check";
import { compareFinancing } from "../../src/model/comparison";
import { comparisonMade } from "../../src/model/comparisonMade";
import { alternatives, financing } from "../../src/model/financing";
import { isMadeSo } from "./comesTo";
import { anyRate } from "./flows";
import { near } from "./near";
import { anyPlan } from "./plans";

describe("what the measures of the comparison are made of", () => {
  it("is what they come to, with every way of financing of every plan", () => {
    fc.assert(
      fc.property(anyPlan, anyRate, (plan, rate) => {
        const compared = compareFinancing(plan, rate);
        for (const alternative of alternatives) isMadeSo(comparisonMade(alternative), compared[alternative], 1000);
      }),
    );
  });

  it("are sums over the years, each year as the books have it", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const compared = compareFinancing(plan, 0);
        for (const alternative of alternatives) {
          const years = financing(alternative, plan);
          for (const id of ["savings", "harvested", "cover", "returned", "programmeCost"] as const) {
            const sum = years.reduce((total, year) => total + year[id], 0);
            near(compared[alternative][id], sum, 1000);
          }
          const { results, dispositions } = compared[alternative];
          near(results, years.at(-1)!.equity - plan.terms.openingEquity, 1000);
          near(
            dispositions,
            alternative === "disposition" || alternative === "fund" ? sumOf(plan.dispositions) : 0,
            1000,
          );
        }
      }),
    );
  });

  it("only what is marked is earmarked, and an investor's money is no cover of the municipality's own", () => {
    const has = (id: "earmarked" | "protected") => alternatives.filter((one) => comparisonMade(one)[id] !== undefined);
    assert.deepEqual(has("earmarked"), ["disposition", "fund"]);
    assert.deepEqual(has("protected"), ["appropriation", "disposition", "fund", "reserve"]);
  });
});

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, one) => sum + one, 0);
}
