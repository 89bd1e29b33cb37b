import assert from "node:assert/strict";
import fc from "fast-check";
import { costsByAge, countedIn, sumByAge, withAmountByAge } from "../../src/model/costsByAge";
import { purses } from "../../src/model/perspective";
import { allNear } from "./near";
import { anyCosts, costRow } from "./tables";

const costs = {
  actors: ["City: Schools", "State"],
  rows: [
    costRow({ amount: 100, fromAge: 6, toAge: 19, share: 0.5, cashable: 0.4, factor: 0.5 }),
    costRow({ actor: 1, amount: 30, fromAge: 18, toAge: 64, transfer: true }),
  ],
};

describe("costs by age: what a measure can lower, at each age and in each purse", () => {
  it("100 for half of them, lowered half as strongly, is 25 for the city, 10 of which it can take home", () => {
    const byAge = costsByAge(costs, "City");
    const at = (age: number) =>
      (["cashable", "own", "all", "real"] as const).map((whose) => countedIn(byAge, purses[whose])[age]);
    assert.deepEqual(
      [at(5), at(6), at(19)],
      [
        [0, 0, 0, 0],
        [10, 25, 25, 25],
        [10, 25, 55, 25],
      ],
    );
    assert.deepEqual(
      [at(20), at(64), at(65)],
      [
        [0, 0, 30, 0],
        [0, 0, 30, 0],
        [0, 0, 0, 0],
      ],
    );
  });

  it("a row with another amount is as if the table had had it", () => {
    fc.assert(
      fc.property(anyCosts, fc.nat(900_000), (table, amount) => {
        const [row] = table.rows;
        const changed = withAmountByAge(costsByAge(table, "Municipality"), row!, amount);
        const written = { ...table, rows: table.rows.map((other) => (other === row ? { ...other, amount } : other)) };
        const expected = costsByAge(written, "Municipality");
        for (const purse of ["own", "ownCashable", "all", "allCashable", "real", "realCashable"] as const) {
          allNear([...changed[purse]], [...expected[purse]]);
        }
      }),
    );
  });

  it("of a row alone that goes to 0 nothing is left, not even binary noise", () => {
    const alone = { actors: ["City"], rows: [costRow({ amount: 0.1, share: 0.7, cashable: 0.3 })] };
    const { own, ownCashable } = withAmountByAge(costsByAge(alone, "City"), alone.rows[0]!, 0);
    assert.deepEqual([own[20], ownCashable[20], sumByAge([], false)[20]], [0, 0, 0]);
  });
});
