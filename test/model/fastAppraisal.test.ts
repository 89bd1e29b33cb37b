import assert from "node:assert/strict";
import fc from "fast-check";
import { appraise } from "../../src/model/appraisal";
import type { CostRow } from "../../src/model/costTable";
import { Appraiser } from "../../src/model/fastAppraisal";
import { perspectives } from "../../src/model/perspective";
import { completeProgramme, type NumericInput } from "../../src/model/programmeInputs";
import { anyCosts, costRow } from "./tables";

const measure = completeProgramme({
  participants: 100,
  exclusionShare: 0.5,
  effect: 0.5,
  costPerParticipant: 1000,
  startAge: 20,
  horizon: 4,
  own: "Municipality",
});

const percent = (min: number, max: number) => fc.integer({ min, max }).map((whole) => whole / 100);

describe("the appraisal that a simulation repeats", () => {
  it("is APPRAISE, whatever the measure, the costs and what is drawn", () => {
    // whole per cent: a product of six shares drawn from all doubles is nearly 0, and the savings with it
    const share = fc.oneof({ weight: 9, arbitrary: percent(5, 95) }, { weight: 1, arbitrary: fc.constantFrom(0, 1) });
    const rate = percent(-10, 20);
    const whole = (min: number, max: number) => fc.integer({ min, max });
    const amount = whole(0, 100000);
    const shape = fc.record({
      intakes: whole(1, 5),
      programmeYears: whole(1, 4),
      horizon: whole(1, 20),
      lag: whole(0, 25),
      cashableLag: whole(0, 5),
      coFinancedYears: whole(1, 6),
      startAge: whole(0, 130),
    });
    const inputs = {
      participants: amount,
      exclusionShare: share,
      effect: share,
      retention: share,
      deadweight: share,
      displacement: share,
      costPerParticipant: amount,
      fixedCost: amount,
      coFinancing: share,
      dropOff: share,
      growth: rate,
      discountRate: rate,
      moveOut: share,
      capitalReturn: rate,
    };
    const names = Object.keys(inputs) as (keyof typeof inputs)[];
    fc.assert(
      fc.property(anyCosts, shape, fc.record(inputs), fc.infiniteStream(amount), (costs, given, drawn, amounts) => {
        const uncertain: (NumericInput | CostRow)[] = [...names, ...costs.rows];
        const appraiser = new Appraiser({ ...measure, ...given }, costs, uncertain);
        const rows = costs.rows.map((row) => ({ ...row, amount: amounts.next().value as number }));
        const columns = [...names.map((name) => drawn[name]), ...rows.map((row) => row.amount)].map((value) =>
          Float64Array.of(0, value),
        );
        appraiser.appraise(columns, 1);
        const appraised = appraise({ ...measure, ...given, ...drawn }, { ...costs, rows });
        for (const whose of perspectives) {
          const [fast, slow] = [appraiser.purses[whose], appraised[whose]];
          const size = slow.savings + slow.cost;
          assert.ok(Math.abs(fast.npv - slow.npv) <= 1e-11 * size, `${fast.npv} ${slow.npv}`);
          assert.equal(Number.isNaN(fast.payback), slow.payback === null);
          if (slow.payback !== null) assert.ok(Math.abs(fast.payback - slow.payback) < 1e-6);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("what is not drawn is as the measure and the table have it", () => {
    const costs = { actors: ["Municipality"], rows: [costRow({ amount: 900 })] };
    const appraiser = new Appraiser({ ...measure, fixedCost: 500 }, costs, []);
    appraiser.appraise([], 0);
    assert.ok(Math.abs(appraiser.purses.own.npv - appraise({ ...measure, fixedCost: 500 }, costs).own.npv) < 1e-6);
  });

  it("binary noise does not decide: 0.30000000000000004 is back when 0.1 and 0.2 have come, 0.31 is not", () => {
    const one = { participants: 1, exclusionShare: 1, effect: 1, horizon: 4, growth: 1, discountRate: 0 };
    const costs = { actors: ["Municipality"], rows: [costRow({ amount: 0.05, toAge: 22 })] };
    const paidBack = (costPerParticipant: number) => {
      const appraiser = new Appraiser({ ...measure, ...one, costPerParticipant }, costs, []);
      appraiser.appraise([], 0);
      return appraiser.purses.own.payback;
    };
    assert.equal(paidBack(0.1 * 3), 2);
    assert.equal(paidBack(0.31), NaN);
    assert.equal(paidBack(0), 0);
  });
});
