import assert from "node:assert/strict";
import { call, type Refused } from "./excel";

const allAges = [["All", 350000, 20, 64]];

describe("the functions in cells", () => {
  it("=SOCIAL.EXCLUSIONCOST(SOCIAL.EXCLUDED(9406; 12,8 %); 15750000) is 18 963 000 000, the founding figure", async () => {
    const excluded = await call("EXCLUDED", 9406, 0.128);
    assert.equal(excluded, 1204);
    assert.equal(await call("EXCLUSIONCOST", excluded, [[15750000]]), 18963000000);
    assert.equal(await call("EXCLUSIONCOST", excluded, allAges), 18963000000);
  });

  it("the same from age 6 at 3, 3.5 and 4 %", async () => {
    for (const [rate, cost] of [
      [0.03, 7035715537],
      [0.035, 6061284572],
      [0.04, 5243867429],
    ] as const) {
      assert.equal(Math.round((await call("EXCLUSIONCOST", 1204, allAges, 6, [[rate]])) as number), cost);
    }
  });

  it("by actor with Luleå's rounded shares: a third is the municipality's (V8)", async () => {
    const actors = [
      ["Kommunen", 500, 20, 64],
      ["Försäkringskassan", 400, 20, 64],
      ["Övriga", 650, 20, 64],
    ];
    const table = (await call("EXCLUSIONCOST.BYACTOR", 2, actors)) as unknown[][];
    assert.deepEqual(table[0], ["Actor", "Undiscounted", "Present value", "Share"]);
    assert.deepEqual(table[1], ["Kommunen", 2 * 45 * 500, 2 * 45 * 500, 500 / 1550]);
    assert.deepEqual(table[4], ["Total", 2 * 45 * 1550, 2 * 45 * 1550, 1]);
  });

  it("by age: the ages down, the actors across, a total at the right", async () => {
    assert.deepEqual(
      await call(
        "EXCLUSIONCOST.BYAGE",
        2,
        [
          ["A", 10, 20, 21],
          ["b", 5, 21, 21],
          [" a ", 1, 21, 21],
        ],
        19,
      ),
      [
        ["Age", "A", "b", "Total"],
        [19, 0, 0, 0],
        [20, 20, 0, 20],
        [21, 22, 10, 32],
      ],
    );
  });

  it("an actor whose present value is 0 of 0 has no share, in its cell", async () => {
    const table = (await call("EXCLUSIONCOST.BYACTOR", 0, allAges)) as unknown[][];
    assert.deepEqual(table[1]!.slice(0, 3), ["All", 0, 0]);
    assert.equal((table[1]![3] as Refused).error, "#N/A");
  });

  it("savings by actor and year, with a header", async () => {
    assert.deepEqual(await call("SAVINGS", 20, [["Kommunen", 1000, 0, 130, 1, 0.5]], 18, 4, null, 0.5), [
      ["Year", "Kommunen", "Total"],
      [0, 0, 0],
      [1, 20000, 20000],
      [2, 10000, 10000],
      [3, 5000, 5000],
    ]);
    const cashable = (await call(
      "SAVINGS",
      20,
      [["Kommunen", 1000, 0, 130, 1, 0.5]],
      18,
      2,
      0,
      0,
      0,
      true,
    )) as unknown[][];
    assert.deepEqual(cashable[2], [1, 10000, 10000]);
  });

  it("payback, present value and discount factor take a header, a row or a column, and a schedule", async () => {
    assert.equal(await call("PAYBACK", [["Net"], [-100], [30], [40], [50]]), 2.6);
    assert.equal(await call("PAYBACK", [[-100, 30, 40, 50]], [[0]]), 2.6);
    assert.equal(await call("PRESENTVALUE", [[-100, 50, 100]], [[0.25]]), 4);
    const schedule = [
      ["From", "Rate"],
      [1, 0.25],
      [2, 0.6],
      [0, 0],
      [null, ""],
    ];
    assert.equal(await call("DISCOUNTFACTOR", schedule, 2), 0.5);
    assert.equal(await call("DISCOUNTFACTOR", [[0, 0.25]], 2), 0.64);
  });

  it("the fund by savings, 40 → 30, 22, 15, 9, 14, 19, 24", async () => {
    const requests = [["Sökt", 10, 10, 10, 10, 0, 0, 0]];
    const table = (await call("FUND.BYSAVINGS", 40, [[0]], requests, [[0, 4, 6, 8, 10, 10, 10]], 0.5)) as number[][];
    assert.deepEqual(table[0], [
      "Year",
      "Opening",
      "Disposition",
      "Repaid",
      "Requested",
      "Waiting",
      "Granted",
      "Not granted",
      "Closing",
    ]);
    assert.deepEqual(
      table.slice(1).map((row) => row[8]),
      [30, 22, 15, 9, 14, 19, 24],
    );
  });

  it("a fund by plan, a disposition, an amount as tax", async () => {
    const fund = (await call("FUND", 30, [[0]], [[30], [0], [0]], 1, 1, 2)) as number[][];
    assert.deepEqual(fund[3], [2, 15, 0, 15, 0, 0, 0, 0, 30]);
    assert.deepEqual(await call("DISPOSITION", 15, [[10, 10]]), [
      ["Year", "Opening", "Payout", "Covered", "Not covered", "Closing"],
      [0, 15, 10, 10, 0, 5],
      [1, 5, 10, 5, 5, 0],
    ]);
    assert.equal(await call("TAXORE", 10000000, 20000000000), 5);
    assert.equal(await call("BREAKEVEN", 10, 4), 2.5);
    assert.equal(await call("AVERTED", 100, 0.25, 0.5, 0.5), 6.25);
  });

  it("financing year by year, the alternative in either language and case", async () => {
    const books = [[[10, 10, 0]], [[0, 0, 8]], [[20]], [[1000]]];
    const table = await call("FINANCING", "appropriation", ...books);
    assert.deepEqual(table, await call("FINANCING", "Anslag i driftbudgeten", ...books));
    assert.deepEqual(table, [
      [
        "Year",
        "Cost",
        "Savings",
        "Kept by boards",
        "Squeezed",
        "Result",
        "From reserve",
        "Balance result",
        "To restore",
        "Exceptional grounds",
        "Returned",
        "Earmarked",
        "Equity",
      ],
      [0, 10, 0, 0, 10, 20, 0, 20, 0, 0, 0, 0, 20],
      [1, 10, 0, 0, 10, 20, 0, 20, 0, 0, 0, 0, 40],
      [2, 0, 8, 0, 0, 28, 0, 28, 0, 0, 0, 0, 68],
    ]);
  });

  it("the five alternatives side by side, the rows in the contract's order", async () => {
    const terms = [
      ["Villkor", "Värde"],
      ["Disponerat belopp", 15],
      ["Ingående eget kapital", 100],
    ];
    const table = (await call("FINANCING.COMPARE", [[10, 10, 0]], [[0, 0, 8]], [[20]], [[1000]], terms, [
      [0],
    ])) as unknown[][];
    assert.deepEqual(table[0], ["Measure", "Appropriation", "Disposition", "Fund", "Reserve", "Outcomes"]);
    assert.deepEqual(table.map((row) => row[0]).slice(1), [
      "Net present value for the municipality, cashable, real",
      "Squeezed, total",
      "Squeezed, worst year",
      "Kept by boards, total",
      "Lowest result",
      "Lowest balance result",
      "Years in which the budget needs exceptional grounds",
      "Years with a negative balance result",
      "To restore, total",
      "Of which exceptional grounds could be invoked",
      "Left to restore at end",
      "Last year to restore",
      "Years with result < need",
      "Share of the cost with money of its own",
      "Earmarked at end",
      "Equity at end",
      "Equity not earmarked, at end",
      "Equity at end, less squeezed, plus kept",
      "Paid to the investor, total",
      "The investor's yearly return",
    ]);
    assert.deepEqual(table[1], ["Net present value for the municipality, cashable, real", -12, -12, -12, -12, 0]);
    assert.deepEqual(table[2]!.slice(1), [20, 5, 5, 20, 0]);
    assert.deepEqual(table[18]!.slice(1), [148, 148, 148, 148, 160]);
    assert.equal((table[12]![1] as Refused).error, "#N/A");
  });

  it("an investment is refused whatever the other arguments", async () => {
    for (const word of ["investment", "Investering", " INVESTERING "]) {
      const refused = (await call("FINANCING", word, [["nonsense"]])) as Refused;
      assert.equal(refused.error, "#N/A");
      assert.match(refused.sentence, /operating cost of its year/);
    }
  });
});
