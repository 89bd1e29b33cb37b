import assert from "node:assert/strict";
import { completeProgramme, drawnInputs, requiredInputs } from "../../src/model/programmeInputs";

describe("programme inputs: what must be said of a measure, and what holds where it is not", () => {
  it("what is not said is as the contract has it: one intake of one year, 3 %, an effect from its end", () => {
    const given = {
      participants: 10,
      exclusionShare: 0.5,
      effect: 0.2,
      costPerParticipant: 7,
      startAge: 20,
      horizon: 9,
      own: "Kommunen",
    };
    assert.deepEqual(completeProgramme(given), {
      ...given,
      retention: 1,
      deadweight: 0,
      displacement: 0,
      fixedCost: 0,
      coFinancing: 0,
      coFinancedYears: 9,
      programmeYears: 1,
      intakes: 1,
      lag: 1,
      cashableLag: 0,
      dropOff: 0,
      growth: 0,
      discountRate: 0.03,
      moveOut: 0,
      capitalReturn: null,
    });
    assert.equal(completeProgramme({ ...given, programmeYears: 3 }).lag, 3);
    assert.equal(completeProgramme({ ...given, programmeYears: 3, intakes: 9 }).coFinancedYears, 11); // all years
  });

  it("what is said is kept, a 0 too", () => {
    const said = {
      participants: 10,
      exclusionShare: 0.5,
      effect: 0.2,
      costPerParticipant: 7,
      startAge: 20,
      horizon: 9,
      retention: 0.9,
      deadweight: 0.1,
      displacement: 0.2,
      fixedCost: 5,
      coFinancing: 0.5,
      coFinancedYears: 2,
      programmeYears: 3,
      intakes: 4,
      lag: 0,
      cashableLag: 1,
      dropOff: 0.3,
      growth: 0.01,
      discountRate: 0,
      moveOut: 0.04,
      capitalReturn: 0.02,
      own: "Kommunen",
    };
    assert.deepEqual(completeProgramme(said), said);
  });
  it("whom, how many of them, at what risk and effect, at what cost, from which age and for how long must be said", () => {
    assert.deepEqual(requiredInputs, [
      "participants",
      "exclusionShare",
      "effect",
      "costPerParticipant",
      "startAge",
      "horizon",
    ]);
  });
  it("whole numbers and the return on capital are the same in every draw", () => {
    const fixed = [
      "coFinancedYears",
      "programmeYears",
      "intakes",
      "startAge",
      "horizon",
      "lag",
      "cashableLag",
      "capitalReturn",
    ];
    assert.ok(fixed.every((input) => !(drawnInputs as string[]).includes(input)));
  });
});
