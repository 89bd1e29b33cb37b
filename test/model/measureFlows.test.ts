import assert from "node:assert/strict";
import { appraise } from "../../src/model/appraisal";
import { presentValue } from "../../src/model/discounting";
import { measureFlows } from "../../src/model/measureFlows";
import type { Programme } from "../../src/model/programmeInputs";

const costs = {
  actors: ["City: Social", "Region", "City: School"],
  rows: [
    { actor: 0, amount: 100, fromAge: 20, toAge: 64, share: 1, cashable: 1, low: 0, high: 0, transfer: false },
    { actor: 1, amount: 40, fromAge: 20, toAge: 64, share: 1, cashable: 1, low: 0, high: 0, transfer: true },
    { actor: 2, amount: 10, fromAge: 20, toAge: 21, share: 1, cashable: 1, low: 0, high: 0, transfer: false },
  ],
};
const programme: Programme = {
  participants: 10,
  exclusionShare: 0.5,
  effect: 0.4,
  retention: 1,
  deadweight: 0,
  displacement: 0,
  costPerParticipant: 30,
  fixedCost: 9,
  programmeYears: 2,
  intakes: 2,
  startAge: 20,
  horizon: 4,
  lag: 1,
  dropOff: 0.5,
  growth: 0,
  discountRate: 0.03,
  own: "City",
  moveOut: 0.1,
  capitalReturn: null,
};

describe("a measure year by year", () => {
  const flows = measureFlows(programme, costs);

  it("costs two intakes of two years and its fixed cost: 153, 303, 153", () => {
    assert.deepEqual(flows.cost, [150 + 3, 300 + 3, 150 + 3, 0]);
  });

  it("saves two persons' costs for each payer; the municipality's after those who moved out", () => {
    const region = flows.byActor[1]!;
    assert.deepEqual([region.actor, region.isOwn, region.saved], ["Region", false, [0, 80, 80 + 40, 40 + 20]]);
    const school = flows.byActor[2]!.saved; // ages 20 and 21 only: the second year of each intake
    [0, 2 * 10 * 0.9, 2 * 10 * 0.9, 0].forEach((saved, year) => assert.ok(Math.abs(school[year]! - saved) < 1e-9));
  });

  it("sums to the purses of the appraisal", () => {
    const { own, all } = appraise(programme, costs);
    assert.ok(Math.abs(presentValue(flows.own, 0.03, 0) - own.savings) < 1e-9);
    assert.ok(Math.abs(presentValue(flows.all, 0.03, 0) - all.savings) < 1e-9);
    assert.ok(Math.abs(presentValue(flows.cost, 0.03, 0) - own.cost) < 1e-9);
    const ofOwn = flows.byActor.filter(({ isOwn }) => isOwn).map(({ saved }) => presentValue(saved, 0.03, 0));
    assert.ok(Math.abs(ofOwn[0]! + ofOwn[1]! - own.savings) < 1e-9);
  });

  it("intakes after the horizon cost, and save nothing: every flow has their years", () => {
    const long = measureFlows({ ...programme, intakes: 4 }, costs);
    assert.equal(long.cost.length, 5);
    assert.deepEqual([long.own.length, long.all.length, long.byActor[0]!.saved.length], [5, 5, 5]);
    assert.deepEqual([long.own[4], long.all[4]], [0, 0]);
  });
});
