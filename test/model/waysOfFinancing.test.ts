import assert from "node:assert/strict";
import fc from "fast-check";
import { financing } from "../../src/model/financing";
import { financingMade } from "../../src/model/financingMade";
import { alternatives, isMarking, markings, waysOfFinancing } from "../../src/model/waysOfFinancing";
import type { Terms } from "../../src/model/terms";
import { anyPlan } from "./plans";

describe("the ways of financing", () => {
  it("are five, in the order in which they are compared", () => {
    assert.deepEqual(alternatives, ["appropriation", "disposition", "fund", "reserve", "outcomes"]);
    assert.deepEqual(markings, ["disposition", "fund"]);
    assert.deepEqual(alternatives.filter(isMarking), markings);
  });

  it("hang on the terms of their own, and on no other's", () => {
    const every: (keyof Terms)[] = ["target", "openingEquity", "frameCut", "priceGrowth", "priceGap"];
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...alternatives), (plan, alternative) => {
        const { terms } = waysOfFinancing[alternative];
        const changed = { ...plan.terms, disposed: 7, openingReserve: 9, savingsReturned: 0.3, returnFrom: 2 };
        const others = { ...changed, outcomeShare: 0.4, outcomePremium: 0.1 };
        for (const id of [...every, ...terms] as const) Object.assign(others, { [id]: plan.terms[id] });
        assert.deepEqual(financing(alternative, { ...plan, terms: others }), financing(alternative, plan));
      }),
    );
  });

  it("have an amount that covers the cost exactly where they have money of their own", () => {
    const covering = alternatives.filter((alternative) => waysOfFinancing[alternative].covers !== null);
    assert.deepEqual(
      covering,
      alternatives.filter((alternative) => {
        const made = financingMade(alternative);
        return made.earmarked !== undefined || made.fromReserve !== undefined;
      }),
    );
  });
});
