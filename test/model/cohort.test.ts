import assert from "node:assert/strict";
import { cohortCost } from "../../src/model/cohort";

describe("cohort: how a group spreads over states, and what that costs", () => {
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
