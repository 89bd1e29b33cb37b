import assert from "node:assert/strict";
import fc from "fast-check";
import { compareFinancing } from "../../src/model/comparison";
import { comparisonMade } from "../../src/model/comparisonMade";
import { alternatives } from "../../src/model/financing";
import { isMadeSo } from "./comesTo";
import { anyRate } from "./flows";
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

  it("only what is marked is earmarked, and an investor's money is no cover of the municipality's own", () => {
    const has = (id: "earmarked" | "protected") => alternatives.filter((one) => comparisonMade(one)[id] !== undefined);
    assert.deepEqual(has("earmarked"), ["disposition", "fund"]);
    assert.deepEqual(has("protected"), ["appropriation", "disposition", "fund", "reserve"]);
  });
});
