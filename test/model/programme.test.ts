import assert from "node:assert/strict";
import { overIntakes, ownsActor, programmeCosts, savingProfile } from "../../src/model/programme";
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
  programmeYears: 1,
  intakes: 1,
  startAge: 20,
  horizon: 4,
  lag: 1,
  dropOff: 0,
  growth: 0,
  discountRate: 0,
  own: "Kommunen",
  moveOut: 0,
  capitalReturn: null,
};

describe("programme: what a measure costs and saves year by year", () => {
  it("Kommunen owns its boards, whatever the case; Kommunerna is another", () => {
    assert.equal(ownsActor("kommunen", "Kommunen: Socialnämnden"), true);
    assert.equal(ownsActor("Kommunen", "Kommunerna"), false);
    assert.equal(ownsActor("Kommun", "Kommunen"), false);
    assert.equal(ownsActor("Staten", "Region"), false);
    assert.equal(ownsActor(" Kommunen ", "  kommunen"), true);
  });
  it("two intakes of a two-year programme overlap, the fixed cost is spread over three years", () => {
    const costs = programmeCosts({ ...measure, programmeYears: 2, intakes: 2, fixedCost: 300 });
    assert.deepEqual(costs, [50100, 100100, 50100]);
  });
  it("the own share falls as people move out; transfers are no real cost; the cashable part is a part", () => {
    const costs = {
      actors: ["Kommunen: A", "Staten"],
      rows: [costRow({ amount: 100, cashable: 0.5 }), costRow({ actor: 1, amount: 10, transfer: true })],
    };
    const profile = savingProfile({ ...measure, moveOut: 0.5 }, costs);
    assert.deepEqual(profile.own, [0, 50, 25, 12.5]);
    assert.deepEqual(profile.ownCashable, [0, 25, 12.5, 6.25]);
    assert.deepEqual(profile.all, [0, 110, 110, 110]);
    assert.deepEqual(profile.real, [0, 100, 100, 100]);
  });
  it("a cost is saved at the ages it falls on, first and last included, whatever begins or ends beside it", () => {
    const saved = (...rows: ReturnType<typeof costRow>[]) =>
      savingProfile({ ...measure, lag: 0, horizon: 5 }, { actors: ["Kommunen"], rows }).all; // from 20 to 24 years old
    const school = costRow({ amount: 10, fromAge: 21, toAge: 22 });
    const work = costRow({ amount: 5, fromAge: 22, toAge: 64 });
    assert.deepEqual(saved(school), [0, 10, 10, 0, 0]);
    assert.deepEqual(saved(school, work), [0, 10, 15, 5, 5]);
  });
  it("intakes follow a year apart, costs grow by calendar year, and the horizon cuts", () => {
    assert.deepEqual(overIntakes({ ...measure, intakes: 2, growth: 1 }, [0, 1, 1]), [0, 2, 8]);
  });
});
