import assert from "node:assert/strict";
import { dearest, deficitsOf, downturn, tryDownturn, type Downturn } from "../../src/model/downturn";
import { alternatives, type Plan } from "../../src/model/financing";
import { usualTerms } from "../../src/model/terms";

/** A measure for 10 a year in three years, 20 a year in the result; a quarter more need it, at a fifth more each. */
const plan: Plan = {
  costs: [10, 10, 10],
  savings: [0, 0, 0],
  results: [20, 20, 20],
  taxesAndGrants: [1000, 1000, 1000],
  dispositions: [0, 0, 0],
  terms: { ...usualTerms, target: 0.01, disposed: 40, openingReserve: 12 },
};
const times: Downturn = { firstYear: 1, lastYear: 2, lowerResult: 15, needUp: 0.25, costUp: 0.2 };

describe("a downturn", () => {
  it("lowers the result, and raises the cost by those who need the measure times what each costs", () => {
    const down = downturn(plan, times);
    assert.deepEqual(down.results, [20, 20 - 15, 20 - 15]);
    assert.deepEqual(down.costs, [10, 10 * 1.25 * 1.2, 10 * 1.25 * 1.2]);
    assert.deepEqual([down.savings, down.terms], [plan.savings, plan.terms]);
  });

  it("beyond the years that are planned touches none", () => {
    assert.deepEqual(downturn(plan, { ...times, firstYear: 3, lastYear: 9 }), plan);
  });

  it("lets others give way for an appropriation that the results carried in good times", () => {
    const { appropriation } = tryDownturn(plan, times, 0);
    // a result of 10 is needed: 20 − 10 reaches it, 5 − 15 does not, and others give way with at most the 15
    assert.equal(appropriation.base.squeezed, 0);
    assert.equal(appropriation.down.squeezed, 15 + 15);
    assert.equal(appropriation.safety, "squeezed");
  });

  it("leaves a measure with 40 set aside alone: it costs 10 + 15 + 15, and the result falls below zero", () => {
    const { disposition } = tryDownturn(plan, times, 0);
    assert.equal(disposition.down.squeezed, 0);
    assert.equal(disposition.safety, "ownMoney");
    assert.equal(disposition.down.lowestResult, 5 - 15);
    assert.ok(Math.abs(disposition.down.toRestore - 2 * 10) < 1e-9);
  });

  it("empties a mark that was enough for the plan and no more", () => {
    const { disposition } = tryDownturn({ ...plan, terms: { ...plan.terms, disposed: 30 } }, times, 0);
    // 40 − 30 has no money of its own
    assert.ok(Math.abs(disposition.down.squeezed - 10) < 1e-9);
    assert.equal(disposition.base.protected, 1);
    assert.equal(disposition.safety, "squeezed");
  });

  it("with a result that is still enough takes from nobody, and nothing protects the measure", () => {
    const rich = { ...plan, results: [90, 90, 90], terms: { ...plan.terms, disposed: 0, openingReserve: 0 } };
    const tried = tryDownturn(rich, times, 0);
    assert.equal(tried.appropriation.safety, "room");
    assert.equal(tried.reserve.safety, "room");
  });

  it("of no depth changes nothing", () => {
    const tried = tryDownturn(plan, { ...times, lowerResult: 0, needUp: 0, costUp: 0 }, 0.03);
    for (const name of alternatives) assert.deepEqual(tried[name].down, tried[name].base);
  });

  it("is dearest in the balance requirement where own money keeps others from giving way: disposition and fund", () => {
    const tried = tryDownturn(plan, times, 0);
    assert.deepEqual(dearest(tried), ["disposition", "fund"]);
    const down = (toRestore: number) => ({ down: { toRestore } });
    const five = {
      appropriation: down(7),
      disposition: down(7.4),
      fund: down(6.8),
      reserve: down(0),
      outcomes: down(7.1),
    };
    // half a krona less than the most is not the most any longer
    assert.deepEqual(dearest(five), ["appropriation", "disposition", "outcomes"]);
    assert.deepEqual(dearest({ ...five, disposition: down(7.5) }), ["disposition", "outcomes"]);
  });

  it("is safe from the first for what costs nothing: nobody gives way, and no money is needed", () => {
    const nothing = { ...plan, costs: [0], savings: [0], results: [0], taxesAndGrants: [0], dispositions: [0] };
    const tried = tryDownturn({ ...nothing, terms: usualTerms }, { ...times, lowerResult: 0 }, 0);
    for (const name of alternatives) assert.equal(tried[name].safety, "ownMoney", name);
  });

  it("is safe where only binary noise is missing: 0.3 set aside is enough for 0.1 three times", () => {
    assert.ok(0.3 - 0.1 - 0.1 < 0.1);
    const small = { ...plan, costs: [0.1, 0.1, 0.1], results: [0, 0, 0], terms: { ...usualTerms, disposed: 0.3 } };
    const { disposition } = tryDownturn(small, { ...times, lowerResult: 0, needUp: 0, costUp: 0 }, 0);
    assert.equal(disposition.safety, "ownMoney");
  });

  it("leaves to restore of itself what the results are below zero", () => {
    assert.equal(deficitsOf([20, -5, 0, -2]), 5 + 2);
    assert.equal(deficitsOf(downturn(plan, { ...times, lowerResult: 25 }).results), 2 * 5);
  });
});
