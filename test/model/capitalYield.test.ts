import assert from "node:assert/strict";
import fc from "fast-check";
import { capitalYield, grossPasses, grossYield, passesYieldTest } from "../../src/model/capitalYield";
import { presentValue } from "../../src/model/discounting";

describe("yield: as good as ordinary capital placement over five years?", () => {
  it("100 becomes 144 in two years: 20 % a year; placed at 50 % in year 1, 60 becomes 90", () => {
    assert.ok(Math.abs(capitalYield([-100, 0, 144], 0, 2)! - 0.2) < 1e-12);
    assert.ok(Math.abs(capitalYield([-100, 96, 0], 0.5, 2)! - 0.2) < 1e-12);
  });
  it("years after the test do not count, and no outlay has no yield", () => {
    assert.equal(passesYieldTest([-100, 0, 0, 0, 0, 0, 1000], 0.02, 5), false);
    assert.equal(capitalYield([0, 10], 0.02, 5), null);
    assert.equal(passesYieldTest([0, 10], 0.02, 5), null);
  });
  it("exactly the return passes, in spite of binary noise", () => {
    assert.equal(passesYieldTest([-100, 110.00000000000001], 0.1, 5), true);
    assert.equal(passesYieldTest([-0.3, 0.1, 0.2], 0, 5), true);
  });
  it("gross flows keep what comes and goes in one year apart", () => {
    assert.equal(grossYield([100], [100], 0, 5), 0);
    assert.equal(grossPasses([100], [100], 0, 5), true);
    assert.equal(grossPasses([99], [100], 0, 5), false);
  });
  it("is the same as a present value of years 0…5 at the capital return", () => {
    const flow = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(flow, (income) => {
        const flows = [-500, ...income];
        const worth = presentValue(flows.slice(0, 6), 0.03, 0);
        if (Math.abs(worth) > 1e-3) assert.equal(passesYieldTest(flows, 0.03, 5), worth > 0);
      }),
    );
  });
});
