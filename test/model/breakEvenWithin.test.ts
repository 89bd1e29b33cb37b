import assert from "node:assert/strict";
import fc from "fast-check";
import { appraise } from "../../src/model/appraisal";
import { breakEvenWithin, termOfOffice } from "../../src/model/breakEvenWithin";
import type { CostTable } from "../../src/model/costTable";
import { countedYears } from "../../src/model/programme";
import { completeProgramme } from "../../src/model/programmeInputs";
import { anyProgramme } from "./measures";
import { near } from "./near";

/** A person who is excluded costs the city 100 000 a year, half of which it can stop paying for, and the state 50 000. */
const costs: CostTable = {
  actors: ["City", "State"],
  rows: [
    {
      actor: 0,
      amount: 100_000,
      fromAge: 16,
      toAge: 64,
      share: 1,
      cashable: 0.5,
      low: 0,
      high: 0,
      transfer: false,
      group: "",
      factor: 1,
    },
    {
      actor: 1,
      amount: 50_000,
      fromAge: 16,
      toAge: 64,
      share: 1,
      cashable: 1,
      low: 0,
      high: 0,
      transfer: false,
      group: "",
      factor: 1,
    },
  ],
};

/** 60 young people a year for six years, a million an intake; 9 of them succeed, from the year after. */
const measure = completeProgramme({
  participants: 60,
  exclusionShare: 0.3,
  effect: 0.5,
  costPerParticipant: 1_000_000 / 60,
  intakes: 6,
  startAge: 18,
  horizon: 10,
  discountRate: 0,
  own: "City",
});

describe("break-even within some years", () => {
  it("cuts what is paid and what is saved at the end of a term of office, and counts the intakes that begin in it", () => {
    const { cost, saved, intakes, persons } = breakEvenWithin(measure, costs, "cashable", termOfOffice);
    assert.equal(termOfOffice, 4);
    near(cost, 4 * 1_000_000); // the fifth and sixth intake are the next council's
    assert.equal(intakes, 4);
    // the intakes save 3, 2, 1 and 0 years within the four: 6 years of 9 persons at 50 000
    near(saved, 6 * 9 * 50_000);
    // one more in each of the four intakes saves 6 × 50 000 = 300 000: 4 000 000 / 300 000 in each, four times as many in all
    near(persons!, (4 * 4_000_000) / 300_000);
  });

  it("tells what can be taken home from all that falls for the city, and that from all payers'", () => {
    const saved = (purse: "cashable" | "own" | "all") => breakEvenWithin(measure, costs, purse, termOfOffice).saved;
    near(saved("cashable"), 6 * 9 * 50_000);
    near(saved("own"), 6 * 9 * 100_000);
    near(saved("all"), 6 * 9 * 150_000);
  });

  it("has no answer where nobody's success saves anything in time", () => {
    const late = breakEvenWithin({ ...measure, lag: 4 }, costs, "all", termOfOffice);
    assert.deepEqual([late.saved, late.persons], [0, null]);
  });

  it("over all years that are counted is the appraisal's", () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        const own = { ...programme, own: "City" };
        const within = breakEvenWithin(own, costs, "own", countedYears(own));
        const { cost, savings, breakEvenPersons } = appraise(own, costs).own;
        near(within.cost, cost);
        near(within.saved, savings);
        assert.equal(within.persons === null, breakEvenPersons === null);
        if (breakEvenPersons !== null) near(within.persons!, breakEvenPersons);
      }),
    );
  });
});
