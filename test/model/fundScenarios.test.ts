import assert from "node:assert/strict";
import { fundScenarios } from "../../src/model/fundScenarios";
import { published } from "../../src/catalogue/published";

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
  it(`${published("V14").what} (${published("V14").source})`, () => {
    // 40 put in and 45 granted: 5 of what was repaid was granted again, here an eighth of the first 40 a year later
    const { inputs, expected } = published("V14");
    const again = inputs.granted! - inputs.dispositions!;
    const plan = { dispositions: [0, 0], requests: [inputs.dispositions!, again], queue: false };
    const repayment = { share: again / inputs.dispositions!, delay: 1, years: 1 };
    const [scenario] = fundScenarios([inputs.dispositions!], plan, repayment);
    assert.equal(scenario!.granted, inputs.granted);
    assert.equal(scenario!.turnover, expected.turnover);
  });
  it("binary noise makes no short year: 0.3 less 0.1 is 0.19999999999999998, and 0.2 was asked for", () => {
    const plan = { dispositions: [0, 0], requests: [0.1, 0.2], queue: false };
    assert.equal(fundScenarios([0.3], plan, never)[0]!.firstShortYear, null);
    assert.equal(fundScenarios([0.29], plan, never)[0]!.firstShortYear, 1);
  });
  it("where nobody asks for anything, no year is short", () => {
    const plan = { dispositions: [0, 0], requests: [0, 0], queue: false };
    assert.equal(fundScenarios([0], plan, never)[0]!.firstShortYear, null);
  });
});
