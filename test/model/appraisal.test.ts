import assert from "node:assert/strict";
import fc from "fast-check";
import { appraise } from "../../src/model/appraisal";
import { ownsActor, type Programme } from "../../src/model/programme";
import { anyCosts, costRow } from "./tables";

const measure: Programme = {
  ...{ participants: 100, exclusionShare: 0.5, effect: 0.5, retention: 1, deadweight: 0, displacement: 0 },
  ...{ costPerParticipant: 1000, fixedCost: 0, programmeYears: 1, intakes: 1, startAge: 20, horizon: 4, lag: 1 },
  ...{ dropOff: 0, growth: 0, discountRate: 0, own: "Municipality", moveOut: 0, capitalReturn: null },
};

/** The net present value straight from the definition: every intake, every year, every cost row. */
function slowly(
  programme: Programme,
  costs: Parameters<typeof appraise>[1],
  counts: (actor: string) => boolean,
): number {
  const { participants, intakes, horizon, programmeYears, lag } = programme;
  const persons = participants * programme.exclusionShare * programme.effect * programme.retention;
  const years = intakes + programmeYears - 1;
  let npv = 0;
  for (let intake = 0; intake < intakes; intake++) {
    for (let year = intake; year < intake + programmeYears; year++) {
      npv -= (participants * programme.costPerParticipant) / programmeYears / 1.03 ** year;
    }
    for (let year = intake + lag; year < horizon; year++) {
      const age = programme.startAge + year - intake;
      for (const row of costs.rows) {
        if (age < row.fromAge || age > row.toAge || !counts(costs.actors[row.actor]!)) continue;
        const left = (1 - programme.dropOff) ** (year - intake - lag);
        npv += (persons * left * row.amount * row.share * 1.01 ** year) / 1.03 ** year;
      }
    }
  }
  for (let year = 0; year < years; year++) npv -= programme.fixedCost / years / 1.03 ** year;
  return npv;
}

describe("appraisal: everything about a measure", () => {
  const costs = {
    actors: ["Municipality: Schools", "State"],
    rows: [costRow({ amount: 1000, cashable: 0.5 }), costRow({ actor: 1, amount: 3000, transfer: true })],
  };

  it("25 averted at 100 000: the city saves 25 000 a year for three years, all payers 100 000", () => {
    const { own, all, real } = appraise(measure, costs);
    assert.deepEqual([own.averted, own.cost, own.savings, own.cashable, own.npv], [25, 100000, 75000, 37500, -25000]);
    assert.deepEqual([all.savings, all.npv, all.payback, all.ratio], [300000, 200000, 1, 3]);
    assert.equal(real.savings, own.savings);
    assert.equal(own.payback, null);
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

  it("is what the definition gives, written the slow way", () => {
    const whole = (min: number, max: number) => fc.integer({ min, max });
    const shape = fc.record({
      intakes: whole(1, 4),
      programmeYears: whole(1, 3),
      horizon: whole(1, 12),
      lag: whole(0, 4),
      startAge: whole(0, 80),
      fixedCost: whole(0, 9000),
    });
    fc.assert(
      fc.property(anyCosts, shape, (table, given) => {
        const programme = { ...measure, ...given, dropOff: 0.1, growth: 0.01, discountRate: 0.03 };
        const { own, all } = appraise(programme, table);
        const isOwn = (actor: string) => ownsActor(programme.own, actor);
        assert.ok(Math.abs(own.npv - slowly(programme, table, isOwn)) < 1e-3 + 1e-9 * Math.abs(own.savings));
        assert.ok(Math.abs(all.npv - slowly(programme, table, () => true)) < 1e-3 + 1e-9 * Math.abs(all.savings));
      }),
    );
  });
});
