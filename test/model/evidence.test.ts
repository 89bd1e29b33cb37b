import assert from "node:assert/strict";
import fc from "fast-check";
import { riskReduction } from "../../src/model/evidence";
import { near } from "./near";

describe("the reduction of a bad outcome", () => {
  it("of a bad outcome is what is missing to the share in the comparison: 10 of 100 relapse against 20, half", () => {
    assert.equal(riskReduction(10 / 100, 20 / 100, "less"), 1 - 10 / 20);
  });

  it("of a good one is that of its absence: 55.3 of 100 in work against 19.5 leaves 44.7 without against 80.5", () => {
    near(riskReduction(0.553, 0.195, "more")!, 1 - 44.7 / 80.5);
  });

  it("is below zero where the measure makes it worse: 14 of 100 against 8", () => {
    near(riskReduction(0.14, 0.08, "less")!, 1 - 14 / 8);
  });

  it("is not there where nobody fares ill without the measure", () => {
    assert.equal(riskReduction(0.1, 0, "less"), null);
    assert.equal(riskReduction(0.9, 1, "more"), null);
  });

  it("is the same whether the outcome is told as good or as its absence", () => {
    const share = fc.double({ min: 0, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(share, share, (treated, control) => {
        const asGood = riskReduction(treated, control, "more")!;
        near(asGood, riskReduction(1 - treated, 1 - control, "less")!);
      }),
    );
  });
});
