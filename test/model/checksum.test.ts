import assert from "node:assert/strict";
import fc from "fast-check";
import { checksum, checksumMade, closes } from "../../src/model/checksum";
import { alternatives, financing, type Plan } from "../../src/model/financing";
import { usualTerms } from "../../src/model/terms";
import { isMadeSo } from "./comesTo";
import { anyPlan } from "./plans";

describe("the checksum of a way of financing", () => {
  it("adds up the years of a small plan", () => {
    // 10 is paid in year 0 and 4 saved in year 1, of which the frames are cut by half; others give way for 10 in year 0
    const plan: Plan = {
      costs: [10, 0],
      savings: [0, 4],
      results: [5, 6],
      taxesAndGrants: [500, 500],
      dispositions: [0, 0],
      terms: { ...usualTerms, frameCut: 0.5, openingEquity: 100 },
    };
    const sums = checksum(financing("appropriation", plan), plan.terms.openingEquity);
    const closing = 100 + (5 - 10 + 10) + (6 + 2);
    assert.deepEqual(sums, {
      opening: 100,
      budgeted: 5 + 6,
      savings: 4,
      cost: 10,
      net: 4 - 10,
      kept: 2,
      squeezed: 10,
      closing,
    });
  });

  it("closes in every plan with every way of financing: equity is what it is made of", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const alternative of alternatives) {
          const sums = checksum(financing(alternative, plan), plan.terms.openingEquity);
          isMadeSo(checksumMade, sums, 1000);
          assert.ok(closes(sums), alternative);
        }
      }),
    );
  });

  it("does not close where a krona is missing, and does where only öre are", () => {
    const sums = { opening: 100, budgeted: 20, net: -10, kept: 2, squeezed: 5, closing: 113 };
    assert.ok(closes(sums));
    assert.ok(closes({ ...sums, closing: 113.4 }));
    assert.ok(!closes({ ...sums, closing: 113.5 }));
    assert.ok(!closes({ ...sums, closing: 112 }));
  });
});
