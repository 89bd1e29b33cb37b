import assert from "node:assert/strict";
import { savings } from "../../src/model/savings";
import { costRow } from "./tables";

const course = { startAge: 18, years: 5, lag: 1, dropOff: 0, growth: 0, cashableOnly: false, cashableLag: 0 };
const thousand = { actors: ["All"], rows: [costRow({ amount: 1000 })] };

describe("savings: costs avoided by actor and year", () => {
  it("an effect that halves each year after a year's wait: 20 young people count as 0, 20, 10, 5, 2.5", () => {
    assert.deepEqual(savings(20, thousand, { ...course, dropOff: 0.5 }).rows, [
      [0],
      [20 * 1000],
      [10 * 1000],
      [5 * 1000],
      [2.5 * 1000],
    ]);
  });

  it("unit costs grow by calendar year, also while the effect is waited for", () => {
    assert.deepEqual(savings(1, thousand, { ...course, years: 4, lag: 2, growth: 1 }).rows, [[0], [0], [4000], [8000]]);
  });

  it("a cost is avoided only at the ages at which it would have come", () => {
    const costs = { actors: ["All"], rows: [costRow({ amount: 10, fromAge: 20, toAge: 21 })] };
    assert.deepEqual(savings(1, costs, { ...course, lag: 0 }).rows, [[0], [0], [10], [10], [0]]);
  });

  it("a cost that the measure lowers half as strongly, and that can be taken home two years after the effect begins", () => {
    const half = { actors: ["All"], rows: [costRow({ amount: 1000, factor: 0.5, cashable: 0.2 })] };
    const cashable = { ...course, cashableOnly: true, cashableLag: 2 };
    assert.deepEqual(savings(1, half, course).rows, [[0], [500], [500], [500], [500]]);
    assert.deepEqual(savings(1, half, cashable).rows, [[0], [0], [0], [100], [100]]);
  });

  it("an effect that drops off wholly lasts one year", () => {
    assert.deepEqual(savings(1, thousand, { ...course, lag: 0, years: 3, dropOff: 1 }).rows, [[1000], [0], [0]]);
  });
});
