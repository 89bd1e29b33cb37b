import assert from "node:assert/strict";
import { cohortCost, cohortTrace } from "../../src/model/cohort";

/** Briggs, Claxton and Sculpher, Decision Modelling for Health Economic Evaluation: HIV, counts of transitions. */
const counts = [
  [1251, 350, 116, 17],
  [0, 731, 512, 15],
  [0, 0, 1312, 437],
  [0, 0, 0, 1],
];
const monotherapy = counts.map((row) => row.map((count) => count / row.reduce((sum, one) => sum + one, 0)));

describe("cohort: how a group spreads over states, and what that costs", () => {
  it("Briggs' HIV model, monotherapy over 20 cycles: 44 663 at 6 %", () => {
    const trace = cohortTrace(monotherapy, [1, 0, 0, 0], 20);
    const zidovudine = 2278;
    const costs = [[2756 + zidovudine], [3052 + zidovudine], [9007 + zidovudine], [0]];
    assert.equal(Math.round(cohortCost(trace, costs, 0.06, "end")[0]!), 44663);
  });
  it("nobody is lost on the way", () => {
    for (const row of cohortTrace(monotherapy, [100, 0, 0, 0], 50)) {
      assert.ok(Math.abs(row.reduce((sum, one) => sum + one, 0) - 100) < 1e-9);
    }
  });
  it("counts the beginning, the end or the mean of a cycle, for each actor", () => {
    const trace = [
      [100, 0],
      [50, 50],
    ];
    const costs = [
      [1, 10],
      [0, 0],
    ];
    assert.deepEqual(cohortCost(trace, costs, 0.25, "beginning"), [100, 1000]);
    assert.deepEqual(cohortCost(trace, costs, 0.25, "end"), [40, 400]);
    assert.deepEqual(cohortCost(trace, costs, 0.25, "life-table"), [75, 750]);
  });
});
