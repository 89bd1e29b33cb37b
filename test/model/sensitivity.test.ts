import assert from "node:assert/strict";
import fc from "fast-check";
import { appraise } from "../../src/model/appraisal";
import { perspectives } from "../../src/model/perspective";
import { completeProgramme, type GivenProgramme } from "../../src/model/programmeInputs";
import { sensitivity } from "../../src/model/sensitivity";
import { anyCosts, costRow } from "./tables";

/** Five of ten young people avoid a cost of 15 a year in two years; the measure costs 100. */
const measure: GivenProgramme = {
  participants: 10,
  exclusionShare: 0.5,
  effect: 1,
  costPerParticipant: 10,
  startAge: 20,
  horizon: 3,
  discountRate: 0,
  own: "City",
};
const costs = { actors: ["City"], rows: [costRow({ amount: 15 })] };

describe("sensitivity: the measure again with other values", () => {
  it("an effect of 0, 50 and 100 %: 150 SEK saved at most, 100 SEK spent", () => {
    const table = sensitivity(measure, costs, "own", { of: "effect", values: [0, 0.5, 1] });
    assert.deepEqual(
      table.map((row) => row.map((appraisal) => appraisal.npv)),
      [[-100], [-25], [50]],
    );
  });

  it("two inputs: the effect down, the cost of a participant across", () => {
    const down = { of: "effect", values: [0.5, 1] } as const;
    const table = sensitivity(measure, costs, "all", down, { of: "costPerParticipant", values: [0, 5, 10] });
    assert.deepEqual(
      table.map((row) => row.map((appraisal) => appraisal.npv)),
      [
        [75, 25, -25],
        [150, 100, 50],
      ],
    );
  });

  it("what a year of exclusion costs against the effect: 5 × 2 years at 10 or 20 SEK, all of it or half, less 100 SEK", () => {
    const [row] = costs.rows;
    const table = sensitivity(
      measure,
      costs,
      "own",
      { of: row!, values: [10, 20] },
      { of: "effect", values: [0.5, 1] },
    );
    assert.deepEqual(
      table.map((amounts) => amounts.map((appraisal) => appraisal.npv)),
      [
        [-50, 0],
        [0, 100],
      ],
    );
  });

  it("two rows of the costs: the city's 5 or 10 SEK down, the state's 0 or 10 across", () => {
    const both = { actors: ["City", "State"], rows: [costRow({ amount: 15 }), costRow({ actor: 1, amount: 1 })] };
    const [city, state] = both.rows.map((of, row) => ({ of, values: row === 0 ? [5, 10] : [0, 10] }));
    const table = sensitivity(measure, both, "all", city!, state);
    assert.deepEqual(
      table.map((amounts) => amounts.map((appraisal) => appraisal.npv)),
      [
        [-50, 50],
        [0, 100],
      ],
    );
  });

  it("a longer programme delays the effect, unless the lag is given: 2 years leave one year of 75 SEK", () => {
    const longer = { of: "programmeYears", values: [1, 2] } as const;
    const savings = (given: GivenProgramme) => sensitivity(given, costs, "own", longer).map(([only]) => only!.savings);
    assert.deepEqual(savings(measure), [150, 75]);
    assert.deepEqual(savings({ ...measure, lag: 1 }), [150, 150]);
  });

  it("is APPRAISE again, value by value", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const values = fc.array(share, { minLength: 1, maxLength: 4 });
    const inputs = ["effect", "dropOff", "discountRate", "moveOut", "growth", "deadweight"] as const;
    fc.assert(
      fc.property(
        anyCosts,
        fc.constantFrom(...inputs),
        values,
        fc.constantFrom(...inputs),
        values,
        fc.constantFrom(...perspectives),
        (table, input, down, other, across, perspective) => {
          const given = { ...measure, own: "Municipality", horizon: 9, intakes: 2 };
          const got = sensitivity(
            given,
            table,
            perspective,
            { of: input, values: down },
            { of: other, values: across },
          );
          down.forEach((value, row) =>
            across.forEach((second, column) => {
              const programme = completeProgramme({ ...given, [input]: value, [other]: second });
              assert.deepEqual(got[row]![column], appraise(programme, table)[perspective]);
            }),
          );
        },
      ),
      { numRuns: 50 },
    );
  });
});
