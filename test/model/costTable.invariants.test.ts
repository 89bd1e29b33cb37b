import assert from "node:assert/strict";
import fc from "fast-check";
import { agesCovered, costAtAge } from "../../src/model/costTable";
import { allNear, near } from "./near";
import { anyCosts } from "./tables";

const age = fc.integer({ min: 0, max: 130 });

describe("cost table: what always holds", () => {
  it("an actor's cost at an age is the sum of the rows that cover it, and the order of the rows does not matter", () => {
    fc.assert(
      fc.property(anyCosts, age, fc.boolean(), (costs, years, cashableOnly) => {
        const amounts = costAtAge(costs, years, cashableOnly);
        costs.actors.forEach((_, actor) => {
          const own = costs.rows.filter((row) => row.actor === actor && row.fromAge <= years && years <= row.toAge);
          const each = own.map((row) => row.amount * row.share * (cashableOnly ? row.cashable : 1));
          near(
            amounts[actor]!,
            each.reduce((sum, amount) => sum + amount, 0),
          );
        });
        allNear(costAtAge({ ...costs, rows: [...costs.rows].reverse() }, years, cashableOnly), amounts);
      }),
    );
  });

  it("a row cut in two at an age costs the same", () => {
    fc.assert(
      fc.property(anyCosts, age, age, (costs, cut, years) => {
        const rows = costs.rows.flatMap((row) =>
          row.fromAge < cut && cut <= row.toAge
            ? [
                { ...row, toAge: cut - 1 },
                { ...row, fromAge: cut },
              ]
            : [row],
        );
        allNear(costAtAge({ ...costs, rows }, years, false), costAtAge(costs, years, false));
      }),
    );
  });

  it("covers the ages from the first to the last that cost something", () => {
    fc.assert(
      fc.property(anyCosts, (costs) => {
        const everyAge = Array.from({ length: 131 }, (_, years) => years);
        const costly = everyAge.filter((years) => costAtAge(costs, years, false).some((amount) => amount > 0));
        assert.deepEqual(agesCovered(costs), { lowest: costly[0], highest: costly.at(-1) });
      }),
    );
  });
});
