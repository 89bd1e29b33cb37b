import assert from "node:assert/strict";
import fc from "fast-check";
import { alternatives, financing } from "../../src/model/financing";
import { financingMade } from "../../src/model/financingMade";
import { isMadeSo } from "./comesTo";
import { near } from "./near";
import { anyPlan } from "./plans";

describe("what the amounts of a way of financing are made of", () => {
  it("is what they come to, every year of every plan", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const alternative of alternatives)
          for (const year of financing(alternative, plan)) isMadeSo(financingMade(alternative), year, 1000);
      }),
    );
  });

  it("says of what no way of financing has, nothing", () => {
    const made = (alternative: (typeof alternatives)[number]) => Object.keys(financingMade(alternative));
    for (const alternative of alternatives) {
      assert.equal(made(alternative).includes("returned"), alternative === "fund", alternative);
      assert.equal(made(alternative).includes("fromReserve"), alternative === "reserve", alternative);
      assert.equal(made(alternative).includes("exceptional"), alternative === "disposition" || alternative === "fund");
    }
  });

  it("that is not said is nothing, where a way of financing has none of it", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const alternative of alternatives)
          for (const year of financing(alternative, plan))
            for (const id of ["returned", "fromReserve", "exceptional", "earmarked"] as const)
              if (!financingMade(alternative)[id]) assert.equal(year[id], 0);
      }),
    );
  });

  it("takes nothing from a later year: what was before is the closing of the year before", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const alternative of alternatives)
          financing(alternative, plan).forEach((year, index, years) => {
            const before = years[index - 1];
            if (before === undefined) return;
            assert.equal(year.equityBefore, before.equity);
            assert.equal(year.markBefore, before.earmarked);
            assert.equal(year.leftBefore, before.left);
            near(year.reserveBefore, before.reserveBefore - before.fromReserve, 1000);
            if (alternative === "outcomes") near(year.capLeft, before.capLeft - before.cost, 1000);
            if (alternative === "fund") near(year.drawn, before.drawn + before.cover - before.returned, 1000);
          });
      }),
    );
  });
});
