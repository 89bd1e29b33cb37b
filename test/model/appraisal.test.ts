import assert from "node:assert/strict";
import { appraise, whyMissing, type AppraisalRow } from "../../src/model/appraisal";
import type { Programme } from "../../src/model/programmeInputs";
import { costRow } from "./tables";

const measure: Programme = {
  participants: 100,
  exclusionShare: 0.5,
  effect: 0.5,
  retention: 1,
  deadweight: 0,
  displacement: 0,
  costPerParticipant: 1000,
  fixedCost: 0,
  coFinancing: 0,
  coFinancedYears: 4,
  programmeYears: 1,
  intakes: 1,
  startAge: 20,
  horizon: 4,
  lag: 1,
  cashableLag: 0,
  dropOff: 0,
  growth: 0,
  discountRate: 0,
  own: "Municipality",
  moveOut: 0,
  capitalReturn: null,
};

describe("appraisal: everything about a measure", () => {
  const costs = {
    actors: ["Municipality: Schools", "State"],
    rows: [costRow({ amount: 1000, cashable: 0.5 }), costRow({ actor: 1, amount: 3000, transfer: true })],
  };

  it("25 averted at 100 000: the city saves 25 000 a year for three years, all payers 100 000", () => {
    const { cashable, own, all, real } = appraise(measure, costs);
    assert.deepEqual([cashable.savings, cashable.cashable, cashable.npv], [37500, 37500, -62500]);
    assert.deepEqual([own.averted, own.cost, own.savings, own.cashable, own.npv], [25, 100000, 75000, 37500, -25000]);
    assert.deepEqual([all.savings, all.npv, all.payback, all.ratio], [300000, 200000, 1, 3]);
    assert.equal(real.savings, own.savings);
    assert.equal(own.payback, null);
  });

  it("of each who is helped and of each krona: 75 000 for 25 persons is 3 000 each, and 37 500 of it stays", () => {
    const { own } = appraise(measure, costs);
    assert.deepEqual([own.savingsPerPerson, own.netPerPerson, own.netPerKrona], [3000, -25000 / 25, -0.25]);
    assert.equal(own.notCashable, 75000 - 37500);
    const nobody = appraise({ ...measure, effect: 0 }, costs).own;
    assert.deepEqual([nobody.savingsPerPerson, nobody.netPerPerson, nobody.netPerKrona], [null, null, -1]);
    assert.equal(appraise({ ...measure, costPerParticipant: 0 }, costs).own.netPerKrona, null);
  });

  it("others pay half in the first year: the city bears 50 000, all payers the whole; it takes home a year later", () => {
    const { cashable, own, all } = appraise(
      { ...measure, coFinancing: 0.5, coFinancedYears: 1, cashableLag: 1 },
      costs,
    );
    assert.deepEqual([cashable.cost, own.cost, all.cost], [50000, 50000, 100000]);
    assert.deepEqual([own.savings, own.cashable, own.npv, own.payback], [75000, 25000, 25000, 2]);
    assert.deepEqual([cashable.savings, cashable.npv], [25000, -25000]);
    assert.equal(cashable.breakEvenPersons, 50000 / 1000);
  });

  it("who pays nothing has no ratio and no yield; 0 persons must succeed", () => {
    const { own } = appraise({ ...measure, coFinancing: 1, capitalReturn: 0.02 }, costs);
    assert.deepEqual([own.cost, own.ratio, own.yield, own.passes, own.breakEvenPersons], [0, null, null, null, 0]);
  });

  it("the city breaks even at 33.3 persons, an effect of two thirds; without a return on capital there is no yield", () => {
    const { own } = appraise(measure, costs);
    assert.ok(Math.abs(own.breakEvenPersons! - 100000 / 3000) < 1e-9);
    assert.ok(Math.abs(own.breakEvenEffect! - 2 / 3) < 1e-12);
    assert.equal(own.yield, null);
    const { all } = appraise({ ...measure, capitalReturn: 0 }, costs);
    assert.ok(Math.abs(all.yield! - (3 ** (1 / 5) - 1)) < 1e-12);
    assert.equal(all.passes, true);
  });

  it("where there is no answer it says why: never paid back, no cost, nobody saves or is reached, no return or outlay", () => {
    const { own } = appraise(measure, costs);
    const why = (row: AppraisalRow, appraisal = own, capitalReturn: number | null = null) =>
      whyMissing(row, appraisal, capitalReturn);
    assert.deepEqual(why("payback"), { code: "never-pays-back", left: 25000 });
    assert.deepEqual(why("discountedPayback"), { code: "never-pays-back", left: 25000 });
    assert.deepEqual(why("ratio"), { code: "no-cost" });
    const none = { ...own, savings: 0, breakEvenPersons: null };
    assert.deepEqual(why("breakEvenPersons", none), { code: "no-saving", got: 0 });
    assert.deepEqual(why("breakEvenEffect", none), { code: "no-saving", got: 0 });
    assert.deepEqual(why("breakEvenEffect", { ...own, breakEvenPersons: 5 }), { code: "nobody-reached" });
    for (const row of ["yield", "passes"] as const) {
      assert.deepEqual(why(row), { code: "no-capital-return" });
      assert.deepEqual(why(row, own, 0), { code: "no-outlay" });
    }
  });
});
