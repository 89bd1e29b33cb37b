import assert from "node:assert/strict";
import fc from "fast-check";
import { paybackByActor } from "../../src/model/actorPayback";
import { payback } from "../../src/model/payback";
import { anyRate, kronor, worthOf } from "./flows";
import { allNear, near } from "./near";

const money = kronor(0, 1000);
/** Two savers, two investors of which one also saves, the same years. */
const anyTables = fc.array(fc.tuple(money, money, money, money), { minLength: 1, maxLength: 12 }).map((years) => ({
  savings: { actors: ["City", "State"], first: 0, rows: years.map(([city, state]) => [city, state]) },
  investments: { actors: ["Foundation", "City"], first: 0, rows: years.map(([, , one, other]) => [one, other]) },
}));
const column = (table: { rows: number[][] }, actor: number) => table.rows.map((row) => row[actor]!);

describe("payback by actor: what always holds", () => {
  it("each actor has what its own two flows are worth, and its own payback", () => {
    fc.assert(
      fc.property(anyTables, anyRate, ({ savings, investments }, rate) => {
        const none = savings.rows.map(() => 0);
        const flows: [string, number[], number[]][] = [
          ["City", column(savings, 0), column(investments, 1)],
          ["State", column(savings, 1), none],
          ["Foundation", none, column(investments, 0)],
        ];
        const rows = paybackByActor(savings, investments, rate);
        assert.equal(rows.length, 4);
        flows.forEach(([actor, saved, invested], index) => {
          const row = rows[index]!;
          assert.equal(row.actor, actor);
          near(row.saves, worthOf(saved, rate));
          near(row.invests, worthOf(invested, rate));
          const net = saved.map((amount, year) => amount - invested[year]!);
          near(row.net, worthOf(net, rate), 1000);
          const isInvestor = invested.some((amount) => amount > 0);
          assert.equal(row.payback, isInvestor ? payback(net, rate) : undefined);
        });
      }),
    );
  });

  it("the actors sum to the total, whose payback is that of all money together", () => {
    fc.assert(
      fc.property(anyTables, anyRate, ({ savings, investments }, rate) => {
        const rows = paybackByActor(savings, investments, rate);
        const total = rows.pop()!;
        const sums = (["invests", "saves", "net"] as const).map((name) =>
          rows.reduce((sum, row) => sum + row[name], 0),
        );
        allNear([total.invests, total.saves, total.net], sums, 1e4);
        const net = savings.rows.map(
          (row, year) => row[0]! + row[1]! - investments.rows[year]![0]! - investments.rows[year]![1]!,
        );
        const isInvested = investments.rows.flat().some((amount) => amount > 0);
        assert.equal(total.payback, isInvested ? payback(net, rate) : undefined);
        assert.equal(total.actor, "");
      }),
    );
  });
});
