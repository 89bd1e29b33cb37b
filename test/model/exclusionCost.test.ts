import assert from "node:assert/strict";
import { exclusionCost, exclusionCostByActor, exclusionCostByAge } from "../../src/model/exclusionCost";
import { excluded } from "../../src/model/excluded";
import { published } from "../../src/catalogue/published";
import { allPayers, costRow } from "./tables";

const today = { startAge: 20, discountRate: 0, growth: 0, exitRate: 0 };

describe("exclusion cost: what a cohort's exclusion costs", () => {
  for (const id of ["V1", "V2", "V3", "V5a", "V5b", "V6"]) {
    const { what, inputs, expected, tolerance, source } = published(id);
    it(`${what} (${source})`, () => {
      const persons =
        inputs.excluded ?? (inputs.cohortSize ? excluded(inputs.cohortSize, inputs.exclusionShare!) : 142);
      const yearly = inputs.costPerPerson! / 45;
      const costs = { actors: ["All"], rows: [costRow({ amount: yearly, fromAge: 20, toAge: 64 })] };
      const cost = exclusionCost(persons, costs, today);
      assert.ok(Math.abs(cost - expected.grossCost!) <= Math.max(tolerance, 1e-3), `${cost}`);
    });
  }

  // The reconstruction discounted to age 6; closed form 1204 × 350 000 × Σ 1.03^-(age − 6) over ages 20–64.
  for (const [rate, cost] of [
    [0, 18_963_000_000],
    [0.03, 7_035_715_537],
    [0.035, 6_061_284_572],
    [0.04, 5_243_867_429],
  ] as const) {
    it(`Stockholm's six-year-olds from age 6 at ${rate * 100} %: ${cost} SEK`, () => {
      const found = exclusionCost(1204, allPayers, { ...today, startAge: 6, discountRate: rate });
      assert.equal(Math.round(found), cost);
    });
  }

  it("does not count ages before the start age, and nothing when every cost is past", () => {
    assert.equal(exclusionCost(1, allPayers, { ...today, startAge: 60 }), 5 * 350000);
    assert.equal(exclusionCost(1, allPayers, { ...today, startAge: 65 }), 0);
    assert.deepEqual(exclusionCostByActor(1, allPayers, { ...today, startAge: 65 }), []);
  });

  it("half leave each year and unit costs double: every year costs the same", () => {
    const costs = { actors: ["All"], rows: [costRow({ amount: 10, fromAge: 20, toAge: 22 })] };
    const { rows } = exclusionCostByAge(4, costs, { ...today, growth: 1, exitRate: 0.5 });
    assert.deepEqual(rows, [[40], [40], [40]]);
  });

  it("a region that pays a quarter of the persons at 20, a municipality that pays all at 20 and 21", () => {
    const costs = {
      actors: ["Municipality", "Region"],
      rows: [
        costRow({ actor: 0, amount: 100, fromAge: 20, toAge: 21 }),
        costRow({ actor: 1, amount: 200, fromAge: 20, toAge: 20, share: 0.25 }),
      ],
    };
    assert.deepEqual(exclusionCostByActor(2, costs, { ...today, discountRate: 0.25 }), [
      { actor: "Municipality", undiscounted: 400, presentValue: 200 + 160 },
      { actor: "Region", undiscounted: 100, presentValue: 100 },
    ]);
  });

  it(`${published("V8").what} (${published("V8").source})`, () => {
    const { inputs, expected, tolerance } = published("V8") as unknown as {
      inputs: { amounts: Record<string, number> };
      expected: { shares: Record<string, number> };
      tolerance: number;
    };
    const actors = Object.keys(inputs.amounts);
    const rows = actors.map((name, actor) => costRow({ actor, amount: inputs.amounts[name]!, fromAge: 20, toAge: 64 }));
    const shares = exclusionCostByActor(1, { actors, rows }, today);
    const total = shares.reduce((sum, one) => sum + one.presentValue, 0);
    for (const { actor, presentValue } of shares) {
      assert.ok(Math.abs(presentValue / total - expected.shares[actor]!) <= tolerance, actor);
    }
  });

  it("a table without costs has nothing to show, not even from age 0", () => {
    const empty = { actors: ["All"], rows: [] };
    assert.equal(exclusionCost(10, empty, { ...today, startAge: 0 }), 0);
    assert.deepEqual(exclusionCostByAge(10, empty, { ...today, startAge: 0 }).rows, []);
    assert.deepEqual(exclusionCostByActor(10, empty, { ...today, startAge: 0 }), []);
  });
});
