import assert from "node:assert/strict";
import {
  countedYears,
  ownCosts,
  ownerOf,
  ownsActor,
  peopleByYear,
  programmeCosts,
  reached,
  savedPerPerson,
} from "../../src/model/programme";
import type { Programme } from "../../src/model/programmeInputs";

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
  it("a board belongs to whoever is named before the colon; without one an actor is its own", () => {
    const owners = ["Kommunen: Socialnämnden", " Region", ": Nämnden"].map(ownerOf);
    assert.deepEqual(owners, ["Kommunen", "Region", ""]);
  });
  it("is counted over the horizon, or for as long as the last intake is in the programme", () => {
    assert.equal(countedYears({ horizon: 3, intakes: 4, programmeYears: 2 }), 5); // the last begins in year 3
    assert.equal(countedYears({ horizon: 10, intakes: 4, programmeYears: 2 }), 10);
  });
  it("two intakes of a two-year programme overlap, the fixed cost is spread over three years", () => {
    const costs = programmeCosts({ ...measure, programmeYears: 2, intakes: 2, fixedCost: 300 });
    assert.deepEqual(costs, [50100, 100100, 50100]);
  });
  it("the measure's own cost grows by calendar year too; others pay their share in the years that they pay in", () => {
    const costs = programmeCosts({ ...measure, programmeYears: 2, intakes: 2, growth: 1 });
    assert.deepEqual(costs, [50000, 200000, 200000]);
    assert.deepEqual(ownCosts({ coFinancing: 0.75, coFinancedYears: 2 }, costs), [12500, 50000, 200000]);
  });
  it("the own share falls as people move out, and is taken home later", () => {
    const saved = (purse: { isOwn: boolean; isCashable: boolean }) =>
      savedPerPerson({ ...measure, moveOut: 0.5, cashableLag: 1 }, new Array<number>(131).fill(100), purse);
    assert.deepEqual(saved({ isOwn: false, isCashable: false }), [0, 100, 100, 100]);
    assert.deepEqual(saved({ isOwn: true, isCashable: false }), [0, 50, 25, 12.5]);
    assert.deepEqual(saved({ isOwn: true, isCashable: true }), [0, 0, 25, 12.5]);
  });
  it("intakes follow a year apart, costs grow by calendar year, and the horizon cuts", () => {
    const course = { ...measure, horizon: 3, intakes: 2, growth: 1 };
    assert.deepEqual(
      savedPerPerson(course, new Array<number>(131).fill(1), { isOwn: true, isCashable: false }),
      [0, 2, 8],
    );
  });
  it("nothing is saved beyond the oldest age of the costs", () => {
    const course = { ...measure, startAge: 129 };
    assert.deepEqual(
      savedPerPerson(course, new Array<number>(131).fill(1), { isOwn: true, isCashable: false }),
      [0, 1, 0, 0],
    );
  });
  it("all who could be helped: participants at risk in every intake, whatever the effect", () => {
    assert.equal(reached({ ...measure, intakes: 3, deadweight: 0.5 }), 3 * 100 * 0.5 * 0.5);
  });

  it("people begin with their intake, and avoid exclusion when the effect begins", () => {
    const people = peopleByYear({ ...measure, intakes: 2, lag: 2 }, 5);
    assert.deepEqual(people, { reached: [100, 100, 0, 0, 0], averted: [0, 0, 25, 25, 0] });
    assert.deepEqual(peopleByYear({ ...measure, intakes: 2, lag: 2 }, 1), { reached: [100], averted: [0] });
  });
});
