import assert from "node:assert/strict";
import { histogram } from "../../src/model/histogram";

describe("histogram: how outcomes are distributed", () => {
  it("every outcome has a place in the chart", () => {
    assert.deepEqual(histogram([0, 1, 1, 4, NaN], 4), { low: 0, high: 4, counts: [1, 2, 0, 1] });
    assert.deepEqual(histogram([7, 7], 2)!.counts, [2, 0]);
    assert.equal(histogram([NaN], 2), null);
  });

  it("a chart that does not begin at 0", () => {
    assert.deepEqual(histogram([10, 11, 18, 14], 4), { low: 10, high: 18, counts: [2, 0, 1, 1] });
    assert.deepEqual(histogram([14, 18, 11, 10], 4), { low: 10, high: 18, counts: [2, 0, 1, 1] });
  });
});
