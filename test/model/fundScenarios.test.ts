import assert from "node:assert/strict";
import { fundScenarios } from "../../src/model/fundScenarios";

const never = { share: 0, delay: 1, years: 1 };

describe("fund scenarios: how large a fund must be", () => {
  it("10 and 40 against two requests of 20", () => {
    const plan = { dispositions: [0, 0], requests: [20, 20], queue: false };
    assert.deepEqual(fundScenarios([10, 40], plan, never), [
      { opening: 10, granted: 10, notGranted: 30, firstShortYear: 0, closing: 0, turnover: 1, idle: 0 },
      { opening: 40, granted: 40, notGranted: 0, firstShortYear: null, closing: 0, turnover: 1, idle: 10 },
    ]);
  });
  it("with a queue only what is left waiting is never granted, and an empty fund has no turnover", () => {
    const queued = { dispositions: [0, 15], requests: [20, 0], queue: true };
    assert.equal(fundScenarios([10], queued, never)[0]!.notGranted, 0);
    assert.equal(fundScenarios([0], { dispositions: [0], requests: [5], queue: false }, never)[0]!.turnover, null);
  });
  it("Norrköping: 45 granted of 40 put in is a turnover of 1.125 (https://norrkoping.se/organisation/ekonomi/social-investeringsfond)", () => {
    const plan = { dispositions: [0, 0], requests: [40, 5], queue: false };
    assert.equal(fundScenarios([40], plan, { share: 0.125, delay: 1, years: 1 })[0]!.turnover, 1.125);
  });
});
