import assert from "node:assert/strict";
import { draws } from "../../src/model/draws";
import { histogram, paybackCurve, spreadError, spreadOf } from "../../src/model/spread";

describe("spread: what a thousand outcomes say together", () => {
  it("one outcome in four is a loss of 10, the others gain 0, 10 and 20: mean 5, half of them above 0", () => {
    const spread = spreadOf([-10, 0, 10, 20], "positive");
    assert.deepEqual([spread.mean, spread.p50, spread.probability], [5, 5, 0.5]);
    assert.ok(Math.abs(spread.sd! - Math.sqrt((225 + 25 + 25 + 225) / 4)) < 1e-12);
  });

  it("years of those that pay back, and the share of all that do", () => {
    assert.deepEqual(spreadOf([NaN, 2, 4, NaN], "answered"), {
      mean: 3,
      sd: 1,
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

  it("the error is that of independent thousands: of 50 000 even draws the mean is 0.29/√50 000 from a half", () => {
    const even = Float64Array.from(draws((probability) => probability, "even", 1, 50_000));
    const error = spreadError(even, "answered");
    const expected = Math.sqrt(1 / 12 / 50_000);
    assert.ok(error.mean! > 0.6 * expected && error.mean! < 1.5 * expected);
    assert.ok(error.p50! > 0.6 * Math.sqrt(0.25 / 50_000) && error.p50! < 1.5 * Math.sqrt(0.25 / 50_000));
    assert.equal(error.probability, 0);
  });

  it("a run of fewer than ten thousands has the error of independent draws: of 1 000 even ones, 0.29/√1 000", () => {
    const even = Float64Array.from(draws((probability) => probability, "even", 1, 1000));
    const error = spreadError(even, "positive");
    const near = (got: number | null, expected: number) => assert.ok(got! > 0.6 * expected && got! < 1.6 * expected);
    near(error.mean, Math.sqrt(1 / 12 / 1000));
    near(error.p50, Math.sqrt(0.25 / 1000));
    near(error.p5, Math.sqrt((0.05 * 0.95) / 1000));
    near(error.p95, Math.sqrt((0.05 * 0.95) / 1000));
    assert.equal(error.probability, 0);
    assert.equal(error.sd, null);
    const half = even.map((drawn) => drawn - 0.5);
    near(spreadError(half, "positive").probability, Math.sqrt(0.25 / 1000));
  });

  it("one answer has no error; 1 and 3 have 1 from their mean, 1/√2 a draw; of thousands two must have an answer", () => {
    const alone = spreadError(Float64Array.of(NaN, 7), "answered");
    assert.deepEqual([alone.mean, alone.p50], [null, null]);
    const { mean, p50 } = spreadError(Float64Array.of(1, 3), "answered");
    for (const error of [mean, p50]) assert.ok(Math.abs(error! - Math.SQRT1_2) < 1e-12, `${error}`);
    const answeredIn = (thousands: number) =>
      Float64Array.from({ length: 10_000 }, (_, d) => (d < 1000 * thousands ? d : NaN));
    assert.equal(spreadError(answeredIn(1), "answered").mean, null);
    assert.ok(spreadError(answeredIn(2), "answered").mean! > 0);
  });

  it("a gain of 10 and a loss of 10: a mean of 0, and 10 from it", () => {
    const { mean, sd } = spreadOf([-10, 10], "positive");
    assert.deepEqual([mean, sd], [0, 10]);
  });

  it("every outcome has a place in the chart, and half have paid back by year 3", () => {
    assert.deepEqual(histogram([0, 1, 1, 4, NaN], 4), { low: 0, high: 4, counts: [1, 2, 0, 1] });
    assert.deepEqual(histogram([7, 7], 2)!.counts, [2, 0]);
    assert.equal(histogram([NaN], 2), null);
    assert.deepEqual(paybackCurve([2.4, 3, NaN, 9], 4), [0, 0, 0, 0.5, 0.5]);
  });

  it("0 is no gain, but it is an answer", () => {
    assert.equal(spreadOf([1, 2, 0, 3], "positive").probability, 0.75);
    assert.equal(spreadOf([1, 2, 0, NaN], "answered").probability, 0.75);
  });

  it("ten thousands, five all 0 and five half 0, half 4: means 0 and 2, so the error of the mean is √(10/9) / √10", () => {
    const nothing = new Float64Array(5000);
    const half = Float64Array.from({ length: 5000 }, (_, draw) => (draw % 2) * 4);
    const error = spreadError(Float64Array.of(...nothing, ...half), "positive");
    const near = (got: number | null, expected: number) => assert.ok(Math.abs(got! - expected) < 1e-12, `${got}`);
    near(error.mean, 1 / 3);
    near(error.sd, 1 / 3); // 0 and 2
    near(error.p5, 0);
    near(error.p95, 2 / 3); // 0 and 4
    near(error.probability, 1 / 12); // 0 and a half
    // an eleventh thousand without an answer says nothing of the mean, and makes it no surer
    const unanswered = new Float64Array(1000).fill(NaN);
    near(spreadError(Float64Array.of(...nothing, ...half, ...unanswered), "positive").mean, 1 / 3);
  });

  it("a chart that does not begin at 0, and a payback in the very last year", () => {
    assert.deepEqual(histogram([10, 11, 18, 14], 4), { low: 10, high: 18, counts: [2, 0, 1, 1] });
    assert.deepEqual(histogram([14, 18, 11, 10], 4), { low: 10, high: 18, counts: [2, 0, 1, 1] });
    assert.deepEqual(paybackCurve([4, 1], 4), [0, 0.5, 0.5, 0.5, 1]);
  });
});
