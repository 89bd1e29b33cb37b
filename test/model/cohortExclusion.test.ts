import assert from "node:assert/strict";
import { cohortExclusion, type Cohort } from "../../src/model/cohortExclusion";
import type { CostTable } from "../../src/model/costTable";

/** A thousand six-year-olds of whom 128 become excluded. */
const cohort: Cohort = {
  cohortSize: 1000,
  cohortShare: 0.128,
  lifetimeCost: 15_750_000,
  cohortAge: 6,
  earnings: 200_000,
  taxRate: 0.3,
  employmentGap: 0.5,
  equalised: 0,
  workFrom: 6,
  workTo: 7,
};
const row = { share: 1, cashable: 0, low: 0, high: 0, transfer: false, group: "", factor: 1 };
const costs: CostTable = {
  actors: ["Kommunen", "Regionen"],
  rows: [
    { ...row, actor: 0, amount: 100, fromAge: 6, toAge: 7 },
    { ...row, actor: 1, amount: 50, fromAge: 7, toAge: 7 },
  ],
};

describe("exclusion in a cohort", () => {
  it("costs 128 × 15.75 million by the published figure: rounded up to whole persons", () => {
    const { excluded, published } = cohortExclusion(cohort, costs, 0.25);
    assert.deepEqual([excluded, published], [128, 128 * 15_750_000]);
    assert.equal(cohortExclusion({ ...cohort, cohortSize: 1001 }, costs, 0.25).excluded, 129);
  });

  it("costs each actor its ages, undiscounted and at 25 %: the second year is worth 80 öre a krona", () => {
    const { byActor } = cohortExclusion(cohort, costs, 0.25);
    assert.deepEqual(byActor, [
      { actor: "Kommunen", undiscounted: 128 * 200, presentValue: 128 * 180 },
      { actor: "Regionen", undiscounted: 128 * 50, presentValue: 128 * 40 },
    ]);
  });

  it("loses tax beside the costs: half of 128 earn 200 000 at 30 % in two years, the second at 80 %", () => {
    assert.equal(cohortExclusion(cohort, costs, 0.25).lostTax, 64 * 60_000 * 1.8);
    assert.equal(
      cohortExclusion({ ...cohort, equalised: 0.9 }, costs, 0).lostTax.toFixed(6),
      (64 * 6_000 * 2).toFixed(6),
    );
  });
});
