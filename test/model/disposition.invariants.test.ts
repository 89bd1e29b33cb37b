import assert from "node:assert/strict";
import fc from "fast-check";
import { disposition } from "../../src/model/disposition";
import { anyFlow, kronor } from "./flows";

describe("disposition: what always holds", () => {
  it("the ledger closes: what was disposed is covered payouts and what is left", () => {
    fc.assert(
      fc.property(kronor(0, 1e9), anyFlow(0, 1e8), (disposed, payouts) => {
        const years = disposition(disposed, payouts);
        assert.equal(years.reduce((sum, year) => sum + year.covered, 0) + years.at(-1)!.closing, disposed);
        years.forEach((year, index) => {
          assert.ok(year.closing >= 0 && year.covered + year.notCovered === year.payout);
          assert.equal(year.opening, index === 0 ? disposed : years[index - 1]!.closing);
        });
      }),
    );
  });

  it("covered to date is the smaller of what was disposed and what was paid to date", () => {
    fc.assert(
      fc.property(kronor(0, 1000), anyFlow(0, 200), (disposed, payouts) => {
        let covered = 0;
        let paid = 0;
        for (const year of disposition(disposed, payouts)) {
          covered += year.covered;
          paid += year.payout;
          assert.equal(covered, Math.min(disposed, paid));
        }
      }),
    );
  });
});
