import assert from "node:assert/strict";
import fc from "fast-check";
import { exclusionCost, exclusionCostByActor, exclusionCostByAge } from "../../src/model/exclusionCost";
import { anyRate, factorOf } from "./flows";
import { near } from "./near";
import { anyCosts } from "./tables";

const anyAgeing = fc.record({
  startAge: fc.integer({ min: 0, max: 130 }),
  discountRate: anyRate,
  growth: fc.constantFrom(0, 0.01, -0.02),
  exitRate: fc.constantFrom(0, 0.05, 1),
});

/** The definition, person-share by row by year: E (1 − exit)^t (1 + growth)^t d(t) share × SEK for x ≥ startAge. */
function slowly(
  persons: number,
  costs: Parameters<typeof exclusionCost>[1],
  ageing: Parameters<typeof exclusionCost>[2],
) {
  const byActor = costs.actors.map(() => 0);
  for (const row of costs.rows) {
    for (let age = row.fromAge; age <= row.toAge; age++) {
      const years = age - ageing.startAge;
      if (years < 0) continue;
      const left = persons * (1 - ageing.exitRate) ** years;
      const price = row.amount * (1 + ageing.growth) ** years;
      byActor[row.actor]! += left * row.share * price * factorOf(ageing.discountRate, years);
    }
  }
  return byActor;
}

describe("exclusion cost: what always holds", () => {
  it("is what the definition gives, actor by actor, written the slow way", () => {
    fc.assert(
      fc.property(anyCosts, anyAgeing, fc.integer({ min: 0, max: 5000 }), (costs, ageing, persons) => {
        const expected = slowly(persons, costs, ageing);
        near(
          exclusionCost(persons, costs, ageing),
          expected.reduce((sum, cost) => sum + cost, 0),
        );
        const undiscounted = slowly(persons, costs, { ...ageing, discountRate: 0 });
        exclusionCostByActor(persons, costs, ageing).forEach((one, actor) => {
          near(one.presentValue, expected[actor]!);
          near(one.undiscounted, undiscounted[actor]!);
        });
      }),
    );
  });

  it("twice the cohort costs twice as much, and two cohorts what each costs", () => {
    fc.assert(
      fc.property(anyCosts, anyAgeing, fc.nat(5000), fc.nat(5000), (costs, ageing, one, other) => {
        near(exclusionCost(2 * one, costs, ageing), 2 * exclusionCost(one, costs, ageing));
        near(
          exclusionCost(one + other, costs, ageing),
          exclusionCost(one, costs, ageing) + exclusionCost(other, costs, ageing),
        );
      }),
    );
  });

  it("the actors sum to the whole, and so do the ages, which follow each other from the start age", () => {
    fc.assert(
      fc.property(anyCosts, anyAgeing, (costs, ageing) => {
        const whole = exclusionCost(7, costs, ageing);
        near(
          exclusionCostByActor(7, costs, ageing).reduce((sum, actor) => sum + actor.presentValue, 0),
          whole,
        );
        const { first, rows } = exclusionCostByAge(7, costs, ageing);
        near(
          rows.flat().reduce((sum, cost) => sum + cost, 0),
          whole,
        );
        const highest = Math.max(...costs.rows.map((row) => row.toAge));
        assert.equal(first, ageing.startAge);
        assert.equal(rows.length, Math.max(0, highest - ageing.startAge + 1));
      }),
    );
  });

  it("undiscounted, a year older never costs more: what is past is not counted", () => {
    fc.assert(
      fc.property(anyCosts, fc.integer({ min: 0, max: 129 }), (costs, startAge) => {
        const from = (age: number) =>
          exclusionCost(3, costs, { startAge: age, discountRate: 0, growth: 0, exitRate: 0 });
        assert.ok(from(startAge + 1) <= from(startAge) * (1 + 1e-12));
        assert.equal(from(131), 0);
      }),
    );
  });

  it("those who leave, or a discount rate, make it less; growth that equals the rate takes it back", () => {
    fc.assert(
      fc.property(anyCosts, fc.integer({ min: 0, max: 130 }), (costs, startAge) => {
        const plain = { startAge, discountRate: 0, growth: 0, exitRate: 0 };
        const whole = exclusionCost(3, costs, plain);
        assert.ok(exclusionCost(3, costs, { ...plain, exitRate: 0.05 }) <= whole);
        assert.ok(exclusionCost(3, costs, { ...plain, discountRate: 0.03 }) <= whole);
        near(exclusionCost(3, costs, { ...plain, discountRate: 0.03, growth: 0.03 }), whole);
      }),
    );
  });
});
