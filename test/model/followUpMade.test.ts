import assert from "node:assert/strict";
import fc from "fast-check";
import { comparedYears, followUp, realisation } from "../../src/model/followUp";
import { followUpMade } from "../../src/model/followUpMade";
import { isMadeSo } from "./comesTo";
import { anyRate, kronor } from "./flows";

const anyFollowUp = fc
  .record({
    years: fc.array(fc.tuple(kronor(-50, 100), kronor(-50, 100)), { minLength: 1, maxLength: 12 }),
    known: fc.nat({ max: 12 }),
    rate: anyRate,
  })
  .map(({ years, known, rate }) => ({
    planned: years.map(([plan]) => plan),
    actual: years.map(([, outcome]) => outcome),
    known: Math.min(known, years.length),
    rate,
  }));

describe("what the amounts of a follow-up are made of", () => {
  it("is what they come to, every year of every follow-up", () => {
    fc.assert(
      fc.property(anyFollowUp, ({ planned, actual, known, rate }) => {
        for (const year of followUp(planned, actual, known, rate)) isMadeSo(followUpMade(year), year, 100);
      }),
    );
  });

  it("says of an outcome that is not known nothing", () => {
    const said = Object.keys(followUpMade({ actual: null, planned: 60 }));
    assert.deepEqual(said, ["plannedPresent", "plannedToDate", "forecast"]);
  });

  it("takes what was before from the year before", () => {
    fc.assert(
      fc.property(anyFollowUp, ({ planned, actual, known, rate }) => {
        followUp(planned, actual, known, rate).forEach((year, index, years) => {
          const before = years[index - 1];
          assert.equal(year.plannedBefore, before?.plannedToDate ?? 0);
          if (year.actual !== null) assert.equal(year.actualBefore, before?.actualToDate ?? 0);
        });
      }),
    );
  });

  it("counts the realisation of years with something planned: 30 of 40 has come, and the outlay says nothing", () => {
    assert.deepEqual(comparedYears([-100, 40, 60], [-130, 30], 2), [
      { planned: 0, actual: 0 },
      { planned: 40, actual: 30 },
    ]);
    assert.equal(realisation([-100, 40, 60], [-130, 30], 2), 30 / 40);
  });
});
