import assert from "node:assert/strict";
import fc from "fast-check";
import { exclusionCost, exclusionCostByActor, exclusionCostByAge } from "../../src/model/exclusionCost";
import { anyCosts } from "./tables";

const anyAgeing = fc.record({
  startAge: fc.integer({ min: 0, max: 130 }),
  discountRate: fc.constantFrom(0, 0.03, 0.04, -0.01),
  growth: fc.constantFrom(0, 0.01),
  exitRate: fc.constantFrom(0, 0.05),
});

function near(one: number, other: number): void {
  assert.ok(Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other)), `${one} and ${other}`);
}

describe("exclusion cost: what always holds", () => {
  it("twice the cohort costs twice as much", () => {
    fc.assert(
      fc.property(anyCosts, anyAgeing, fc.integer({ min: 0, max: 5000 }), (costs, ageing, persons) => {
        near(exclusionCost(2 * persons, costs, ageing), 2 * exclusionCost(persons, costs, ageing));
      }),
    );
  });

  it("the actors sum to the whole, and so do the ages", () => {
    fc.assert(
      fc.property(anyCosts, anyAgeing, (costs, ageing) => {
        const whole = exclusionCost(7, costs, ageing);
        near(
          exclusionCostByActor(7, costs, ageing).reduce((sum, actor) => sum + actor.presentValue, 0),
          whole,
        );
        near(
          exclusionCostByAge(7, costs, ageing)
            .rows.flat()
            .reduce((sum, cost) => sum + cost, 0),
          whole,
        );
      }),
    );
  });

  it("at rate 0 it is the undiscounted sum, written the slow way: every person, every row, every year", () => {
    fc.assert(
      fc.property(anyCosts, fc.integer({ min: 0, max: 130 }), (costs, startAge) => {
        let sum = 0;
        for (const row of costs.rows) {
          for (let age = row.fromAge; age <= row.toAge; age++) if (age >= startAge) sum += 3 * row.share * row.amount;
        }
        near(exclusionCost(3, costs, { startAge, discountRate: 0, growth: 0, exitRate: 0 }), sum);
      }),
    );
  });
});
