import assert from "node:assert/strict";
import { spreadOf } from "../../src/model/spread";

describe("spread: what a thousand outcomes say together", () => {
  it("one outcome in four is a loss of 10, the others gain 0, 10 and 20: mean 5, half of them above 0", () => {
    const spread = spreadOf([-10, 0, 10, 20], "positive");
    assert.deepEqual([spread.mean, spread.p50, spread.probability], [5, 5, 0.5]);
    assert.ok(Math.abs(spread.sd! - Math.sqrt((225 + 25 + 25 + 225) / 3)) < 1e-12);
  });

  it("years of those that pay back, and the share of all that do", () => {
    assert.deepEqual(spreadOf([NaN, 2, 4, NaN], "answered"), {
      mean: 3,
      sd: Math.SQRT2,
      p5: 2.1,
      p50: 3,
      p95: 3.9,
      probability: 0.5,
    });
    assert.deepEqual(spreadOf([NaN, NaN], "answered"), {
      mean: null,
      sd: null,
      p5: null,
      p50: null,
      p95: null,
      probability: 0,
    });
  });

  it("a gain of 10 and a loss of 10: a mean of 0, and √(100 + 100) from it; of one outcome nothing is known of that", () => {
    const { mean, sd } = spreadOf([-10, 10], "positive");
    assert.deepEqual([mean, sd], [0, Math.sqrt(200)]);
    assert.deepEqual([spreadOf([7], "positive").mean, spreadOf([7], "positive").sd], [7, null]);
  });

  it("the draws are left in their order, by which others know them", () => {
    const draws = Float64Array.of(30, 10, NaN, 20);
    const all = Float64Array.of(30, 10, 20);
    assert.deepEqual([spreadOf(draws, "positive").p50, spreadOf(all, "positive").p50], [20, 20]);
    assert.deepEqual(
      [[...draws], [...all]],
      [
        [30, 10, NaN, 20],
        [30, 10, 20],
      ],
    );
  });

  it("0 is no gain, but it is an answer", () => {
    assert.equal(spreadOf([1, 2, 0, 3], "positive").probability, 0.75);
    assert.equal(spreadOf([1, 2, 0, NaN], "answered").probability, 0.75);
  });
});
