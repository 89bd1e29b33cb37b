import assert from "node:assert/strict";
import { paybackCurve } from "../../src/model/paybackCurve";

describe("payback curve: the chance of having paid back by each year", () => {
  it("half have paid back by year 3", () => {
    assert.deepEqual(paybackCurve([2.4, 3, NaN, 9], 4), [0, 0, 0, 0.5, 0.5]);
  });

  it("a payback in the very last year counts", () => {
    assert.deepEqual(paybackCurve([4, 1], 4), [0, 0.5, 0.5, 0.5, 1]);
  });
});
