import assert from "node:assert/strict";
import { draws } from "../../src/model/draws";
import { spreadError } from "../../src/model/spreadError";

describe("the error of a spread: how far a run may be from endless draws", () => {
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

  it("one answer has no error; 1 and 3 are √2 from their mean, so 1 of two draws; of thousands two must have an answer", () => {
    const alone = spreadError(Float64Array.of(NaN, 7), "answered");
    assert.deepEqual([alone.mean, alone.p50], [null, null]);
    const { mean, p50 } = spreadError(Float64Array.of(1, 3), "answered");
    assert.ok(Math.abs(mean! - 1) < 1e-12, `${mean}`);
    assert.ok(Math.abs(p50! - Math.SQRT1_2) < 1e-12, `${p50}`);
    const answeredIn = (thousands: number) =>
      Float64Array.from({ length: 10_000 }, (_, d) => (d < 1000 * thousands ? d : NaN));
    assert.equal(spreadError(answeredIn(1), "answered").mean, null);
    assert.ok(spreadError(answeredIn(2), "answered").mean! > 0);
  });

  it("ten thousands, five all 0 and five half 0, half 4: means 0 and 2, so the error of the mean is √(10/9) / √10", () => {
    const nothing = new Float64Array(5000);
    const half = Float64Array.from({ length: 5000 }, (_, draw) => (draw % 2) * 4);
    const error = spreadError(Float64Array.of(...nothing, ...half), "positive");
    const near = (got: number | null, expected: number) => assert.ok(Math.abs(got! - expected) < 1e-12, `${got}`);
    near(error.mean, 1 / 3);
    near(error.sd, (1 / 3) * Math.sqrt(1000 / 999)); // 0 and 2√(1000/999)
    near(error.p5, 0);
    near(error.p95, 2 / 3); // 0 and 4
    near(error.probability, 1 / 12); // 0 and a half
    // an eleventh thousand without an answer says nothing of the mean, and makes it no surer
    const unanswered = new Float64Array(1000).fill(NaN);
    near(spreadError(Float64Array.of(...nothing, ...half, ...unanswered), "positive").mean, 1 / 3);
  });
});
