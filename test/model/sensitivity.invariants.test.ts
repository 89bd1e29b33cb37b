import assert from "node:assert/strict";
import fc from "fast-check";
import { appraise } from "../../src/model/appraisal";
import { perspectives } from "../../src/model/perspective";
import { completeProgramme } from "../../src/model/programmeInputs";
import { sensitivity, type Trial } from "../../src/model/sensitivity";
import { kronor } from "./flows";
import { anyProgramme } from "./measures";
import { near } from "./near";
import { anyCosts } from "./tables";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const shares = fc.array(share, { minLength: 1, maxLength: 4 });
const anyPerspective = fc.constantFrom(...perspectives);

describe("sensitivity: what always holds", () => {
  it("it does not matter which input goes down and which across", () => {
    fc.assert(
      fc.property(
        anyProgramme,
        anyCosts,
        anyPerspective,
        shares,
        shares,
        (given, costs, perspective, effects, amounts) => {
          const down: Trial = { of: "effect", values: effects };
          const across: Trial = { of: costs.rows[0]!, values: amounts.map((part) => 1 + 1e5 * part) };
          const one = sensitivity(given, costs, perspective, down, across);
          const other = sensitivity(given, costs, perspective, across, down);
          one.forEach((row, first) => row.forEach((cell, second) => assert.deepEqual(other[second]![first], cell)));
        },
      ),
      { numRuns: 50 },
    );
  });

  it("the value that was given gives the appraisal that was there", () => {
    fc.assert(
      fc.property(anyProgramme, anyCosts, anyPerspective, (given, costs, perspective) => {
        const expected = appraise(completeProgramme(given), costs)[perspective];
        const [row] = costs.rows;
        const trials: Trial[] = [
          { of: "participants", values: [given.participants] },
          { of: "discountRate", values: [given.discountRate] },
          { of: row!, values: [row!.amount] },
        ];
        for (const trial of trials) assert.deepEqual(sensitivity(given, costs, perspective, trial), [[expected]]);
      }),
    );
  });

  it("a krona more a year costs as much wherever it is added: the net present value is a straight line in a cost row", () => {
    fc.assert(
      fc.property(anyProgramme, anyCosts, anyPerspective, kronor(1, 500_000), (given, costs, perspective, more) => {
        const [row] = costs.rows;
        const values = [row!.amount, row!.amount + more, row!.amount + 2 * more];
        const [none, once, twice] = sensitivity(given, costs, perspective, { of: row!, values }).map(([only]) => only!);
        near(twice!.npv - once!.npv, once!.npv - none!.npv, Math.max(none!.cost, twice!.savings));
      }),
    );
  });

  it("a column of two inputs is the column of one where the other is as given", () => {
    fc.assert(
      fc.property(anyProgramme, anyCosts, anyPerspective, shares, (given, costs, perspective, values) => {
        const down: Trial = { of: "retention", values };
        const across: Trial = { of: "fixedCost", values: [given.fixedCost] };
        assert.deepEqual(
          sensitivity(given, costs, perspective, down, across),
          sensitivity(given, costs, perspective, down),
        );
      }),
      { numRuns: 50 },
    );
  });
});
