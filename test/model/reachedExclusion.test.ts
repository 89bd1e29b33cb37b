import assert from "node:assert/strict";
import { reachedExclusion } from "../../src/model/reachedExclusion";

const row = { actor: 0, low: 0, high: 0, transfer: false, group: "", factor: 1, cashable: 0 };

describe("exclusion among those whom a measure reaches", () => {
  // 100 persons in each of 2 intakes, of whom a tenth: 20. Each costs 30 000 a year for two years, of which half are theirs
  const measure = { participants: 100, exclusionShare: 0.1, intakes: 2, startAge: 20, discountRate: 0.5 };
  const costs = { actors: ["City"], rows: [{ ...row, amount: 30_000, fromAge: 20, toAge: 21, share: 0.5 }] };

  it("is all intakes at the costs of their ages: 20 × 15 000 × 2", () => {
    assert.deepEqual(
      [reachedExclusion(measure, costs).persons, reachedExclusion(measure, costs).undiscounted],
      [20, 600_000],
    );
  });

  it("is worth less today: 300 000 this year, and 300 000 / 1.5 the next", () => {
    assert.ok(Math.abs(reachedExclusion(measure, costs).presentValue - 500_000) < 1e-6);
  });
});
