import assert from "node:assert/strict";
import { capitalYield, grossPasses, grossYield, passesYieldTest } from "../../src/model/capitalYield";

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
  it("a yield that is the return but for binary noise passes: 0.7 + 0.1 is 0.7999999999999999 of 0.8", () => {
    assert.equal(passesYieldTest([-0.8, 0.7, 0.1], 0, 5), true);
    assert.equal(passesYieldTest([-0.8, 0.7, 0.0999], 0, 5), false);
  });
});
