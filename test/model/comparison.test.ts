import assert from "node:assert/strict";
import { compareFinancing } from "../../src/model/comparison";
import type { Plan } from "../../src/model/financing";
import { usualTerms } from "../../src/model/terms";
import { published } from "../../src/catalogue/published";

const base: Plan = {
  costs: [10, 10, 0, 0],
  savings: [0, 0, 8, 16],
  results: [4, 4, 4, 4],
  taxesAndGrants: [1000, 1000, 1000, 1000],
  dispositions: [0, 0, 0, 0],
  terms: { ...usualTerms, disposed: 20, openingEquity: 100, openingReserve: 3 },
};

describe("comparison: what decides between ways of financing", () => {
  it("the founding text: the effect on the future is no different, only when and where it is felt", () => {
    const compared = compareFinancing(base, 0.03);
    for (const alternative of ["disposition", "fund", "reserve"] as const) {
      assert.equal(compared[alternative].npv, compared.appropriation.npv);
      assert.ok(Math.abs(compared[alternative].equityAllIn - compared.appropriation.equityAllIn) < 1e-9);
    }
    assert.equal(compared.appropriation.squeezed, 20);
    assert.equal(compared.disposition.squeezed, 0);
    assert.equal(compared.disposition.equity, 100 + 16 + 4);
    assert.equal(compared.appropriation.equity, 100 + 16 + 24);
  });

  it(`${published("B11").what} (${published("B11").source})`, () => {
    const { inputs, expected } = published("B11") as unknown as {
      inputs: { parts: [number, number][]; change: { from: number; result: number } };
      expected: { equity: number[]; closing: number };
    };
    const [, [marked], [later, free]] = inputs.parts as [[number, number], [number, number], [number, number]];
    const closing = {
      costs: [0],
      savings: [0],
      results: [inputs.change.result],
      taxesAndGrants: [0],
      dispositions: [later - marked],
      terms: { ...usualTerms, disposed: marked, openingEquity: inputs.change.from },
    };
    const { disposition, appropriation } = compareFinancing(closing, 0);
    assert.deepEqual(
      [disposition.earmarked, disposition.freeEquity, disposition.equity],
      [later, free, expected.closing],
    );
    assert.equal(appropriation.equity, expected.closing); // marking a part leaves the whole unchanged
    assert.deepEqual(
      inputs.parts.map(([one, other]) => one + other),
      expected.equity,
    );
  });

  it("a deficit of 6 in years 0 and 1 is to be restored by year 4, and later surpluses restore it", () => {
    const { disposition, appropriation } = compareFinancing(base, 0.03);
    assert.equal(disposition.deficitYears, 2);
    assert.equal(disposition.toRestore, 12);
    assert.equal(disposition.exceptional, 12);
    assert.equal(disposition.lastRestoreYear, 4);
    assert.equal(disposition.leftToRestore, 0);
    assert.equal(disposition.lowestResult, -6);
    assert.equal(disposition.lowestBalance, -6);
    assert.equal(disposition.budgetYears, 2);
    assert.equal(disposition.belowTarget, 2);
    assert.equal(appropriation.lastRestoreYear, null);
    assert.equal(appropriation.worstSqueezed, 10);
  });

  it("a budget of exactly 0 needs exceptional grounds (revenue must exceed cost), but is no deficit", () => {
    const zero = { ...base, results: [0, 0, 0, 0], costs: [0, 0, 0, 0], savings: [0, 0, 0, 0] };
    const { appropriation } = compareFinancing(zero, 0);
    assert.equal(appropriation.budgetYears, 4);
    assert.equal(appropriation.deficitYears, 0);
    assert.equal(appropriation.protected, null);
  });

  it("a result of 0 with the reserve in use needs none", () => {
    const given = { ...base, costs: [4, 0, 0, 0], savings: [0, 0, 0, 0], terms: { ...base.terms, openingReserve: 4 } };
    assert.equal(compareFinancing(given, 0).reserve.budgetYears, 0);
    assert.equal(compareFinancing(given, 0).disposition.budgetYears, 1);
  });

  it("binary noise makes no deficit year", () => {
    const noisy = { ...base, results: [0.3, 9, 9, 9], costs: [0.1 + 0.2, 0, 0, 0], savings: [0, 0, 0, 0] };
    const { disposition } = compareFinancing(noisy, 0);
    assert.ok(disposition.lowestResult < 0);
    assert.equal(disposition.deficitYears, 0);
  });

  it("money of its own: appropriation has none, outcomes wholly, the mark as far as it goes", () => {
    const compared = compareFinancing({ ...base, terms: { ...base.terms, disposed: 15 } }, 0.03);
    assert.equal(compared.appropriation.protected, 0);
    assert.equal(compared.disposition.protected, 0.75);
    assert.equal(compared.reserve.protected, 0.15);
    assert.equal(compared.outcomes.protected, 1);
  });

  it("where there is no money at all there is no deficit and no target missed, but every budget is 0", () => {
    const none = [0, 0];
    const nothing = { costs: none, savings: none, results: none, taxesAndGrants: none, dispositions: none };
    const { disposition } = compareFinancing({ ...nothing, terms: { ...usualTerms } }, 0);
    assert.deepEqual([disposition.deficitYears, disposition.belowTarget, disposition.budgetYears], [0, 0, 2]);
    assert.equal(disposition.lastRestoreYear, null);
  });

  it("a deficit of half a krona beside an equity, a mark or a reserve of a thousand million is noise", () => {
    const small = { ...base, costs: [0, 0, 0, 0], savings: [0, 0, 0, 0], results: [-0.5, 9, 9, 9] };
    const deficits = (terms: Partial<Plan["terms"]>) =>
      compareFinancing({ ...small, terms: { ...usualTerms, ...terms } }, 0).appropriation.deficitYears;
    assert.equal(deficits({}), 1);
    for (const term of ["openingEquity", "disposed", "openingReserve"])
      assert.equal(deficits({ [term]: 1e9 }), 0, term);
  });

  it("the share with money of its own is of the cost in current prices: 10 of 10 and 10 of 20 is two thirds", () => {
    const terms = { ...usualTerms, disposed: 20, priceGrowth: 1 };
    const given = { ...base, costs: [10, 10, 0, 0], savings: [0, 0, 0, 0], terms };
    assert.ok(Math.abs(compareFinancing(given, 0).disposition.protected! - 20 / 30) < 1e-12);
  });

  it("an investor that lays out 100 and is paid 60 and 60 a year has a return of 13 %; one that gets 90 back loses", () => {
    const plan = { ...base, costs: [100, 0, 0], savings: [0, 60, 60], results: [9, 9, 9], taxesAndGrants: [1, 1, 1] };
    const of = (outcomeShare: number) => {
      const given = { ...plan, dispositions: [0, 0, 0], terms: { ...usualTerms, outcomeShare } };
      return compareFinancing(given, 0);
    };
    const { investorPaid, investorReturn } = of(1).outcomes;
    assert.equal(investorPaid, 120); // the cap: 100 and 20 % more
    assert.ok(Math.abs(60 / (1 + investorReturn!) + 60 / (1 + investorReturn!) ** 2 - 100) < 1e-9);
    assert.ok(of(0.75).outcomes.investorReturn! < 0);
    assert.equal(of(0).outcomes.investorPaid, 0);
    assert.equal(of(0).outcomes.investorReturn, null);
    assert.equal(of(1).fund.investorPaid, null);
  });

  it("costs two price years before year 0 are dearer when they are paid, and worth the same in fixed prices", () => {
    const plan = { ...base, terms: { ...usualTerms, priceGrowth: 0.5, priceGap: 2 } };
    const { npv, squeezed } = compareFinancing(plan, 0).appropriation;
    assert.equal(npv, -10 - 10 + 8 + 16);
    assert.equal(squeezed, 10 * 1.5 ** 2 + 10 * 1.5 ** 3);
  });
});
