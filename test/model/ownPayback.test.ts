import assert from "node:assert/strict";
import fc from "fast-check";
import { compareFinancing } from "../../src/model/comparison";
import { alternatives, financing, type Plan } from "../../src/model/financing";
import { ownFlow, ownPayback } from "../../src/model/ownPayback";
import { usualTerms } from "../../src/model/terms";
import { anyRate, worthOf } from "./flows";
import { near } from "./near";
import { anyPlan } from "./plans";

describe("the municipality's own payback with a way of financing", () => {
  it("is counted in fixed prices: what rising prices add comes off again", () => {
    // 10 is paid in year 0, and 4 saved in each of years 1–4: back after two and a half years of saving
    const plan: Plan = {
      costs: [10, 0, 0, 0, 0],
      savings: [0, 4, 4, 4, 4],
      results: [5, 5, 5, 5, 5],
      taxesAndGrants: [500, 500, 500, 500, 500],
      dispositions: [0, 0, 0, 0, 0],
      terms: { ...usualTerms, priceGrowth: 0.5, priceGap: 1 },
    };
    const years = financing("appropriation", plan);
    assert.deepEqual(ownFlow(years), [-10, 4, 4, 4, 4]);
    assert.equal(ownPayback(years, 0).years, 2.5);
    assert.equal(ownPayback(years.slice(0, 3), 0).years, null);
  });

  it("is of the flow whose present value is the comparison's", () => {
    fc.assert(
      fc.property(anyPlan, anyRate, (plan, rate) => {
        const compared = compareFinancing(plan, rate);
        for (const alternative of alternatives)
          near(worthOf(ownFlow(financing(alternative, plan)), rate), compared[alternative].npv, 1000);
      }),
    );
  });
});
