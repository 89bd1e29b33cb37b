import assert from "node:assert/strict";
import { call, type Refused } from "./excel";

const refusedAs = async (id: string, ...given: unknown[]) => ((await call(id, ...given)) as Refused).error;
const sentenceOf = async (id: string, ...given: unknown[]) => ((await call(id, ...given)) as Refused).sentence;
const blanks = (count: number, blank: unknown = 0) => Array.from({ length: count }, () => [blank]);

describe("an outlay that is text is refused where it stands, and never dropped as a header", () => {
  const outlays = [
    "–100", // the minus of Swedish annual reports
    "– 100",
    "−100", // U+2212
    "(100)",
    "(2000)",
    "2000",
    "2000 tkr",
    "ca 2000 kr",
    "−1,5 mkr",
    "-100'000",
    "-100:-",
    "-100 000", // a hard space between the thousands
    "-100 000", // a thin one
    "100-",
    "-100 kr",
    "-10 %",
    "2026-01-01",
    "1 jan 2026",
    "2025/26",
    "-", // nil, as it is printed
    "–",
    "—",
    "..",
    ".",
    "…",
    "x",
    "n/a",
    "N/A",
    "#SAKNAS!",
    " ",
    "\u00a0",
    true,
    false,
    { code: "#DIV/0!" },
  ];
  for (const outlay of outlays) {
    it(`${JSON.stringify(outlay)} in year 0`, async () => {
      assert.equal(await refusedAs("PAYBACK", [[outlay], [40], [40], [40]]), "#VALUE!");
      assert.equal(await refusedAs("PRESENTVALUE", [[outlay, 14.6, 7.5]], 0.03), "#VALUE!");
      assert.match(await sentenceOf("IRR", [[outlay, 50, 60]]), /^flows, row 1, column 1: /);
      assert.equal(await refusedAs("FUND", 100, [[outlay, 10, 10]], [[50, 50, 50]]), "#VALUE!");
    });
  }

  it("also further on, where the sentence names the cell", async () => {
    assert.equal(
      await sentenceOf("PAYBACK", [["Netto"], [-100], ["–"], [120]]),
      "flows, row 3, column 1: must be a number; got “–”.",
    );
  });
});

describe("a header is a text without digits, or with those of one calendar year", () => {
  for (const header of ["Netto", "Net", "Prognos 2025", "År 2026", "Budget 2026, mkr", "Kr per år"]) {
    it(`${header} is skipped: 100 kronor that come back as 40 a year are back after 2.5 years`, async () => {
      assert.equal(await call("PAYBACK", [[header], [-100], [40], [40], [40]]), 2.5);
      assert.equal(await call("PAYBACK", [[header, -100, 40, 40, 40]]), 2.5);
    });
  }
});

describe("amounts by calendar year", () => {
  const budget = [
    ["År", 2026, 2027, 2028],
    ["Netto", -100, 60, 60],
  ];
  it("are read from two rows or two columns, in any order, with or without a header", async () => {
    const back = 1 + 40 / 60;
    assert.equal(await call("PAYBACK", budget), back);
    const turned = [
      [2028, 60],
      ["", ""],
      [2026, -100],
      ["Prognos 2027", 60],
      [0, 0],
    ];
    assert.equal(await call("PAYBACK", turned), back);
    assert.equal(await call("PAYBACK", [["År", "Netto"], ...turned]), back);
    assert.equal(await call("PAYBACK", [["", 2026, 2027, 2028], budget[1]!]), back);
  });

  it("are 0 in a year that is missing: −100 in 2026 and 125 in 2028 is worth −100 + 125 / 1.25²", async () => {
    const flow = [
      [2026, -100],
      [2028, 125],
    ];
    assert.equal(await call("PRESENTVALUE", [...flow, ["", ""]], 0.25), -100 + 125 / 1.25 ** 2);
  });

  it("of two years in two cells each way are read by whichever side holds the years, and refused where both do", async () => {
    const byRow = [
      [2026, 2027],
      [-100, 50],
    ];
    const byColumn = [
      [2026, -100],
      [2027, 50],
    ];
    const sum = -100 + 50 / 1.25;
    assert.equal(await call("PRESENTVALUE", byRow, 0.25), sum);
    assert.equal(await call("PRESENTVALUE", byColumn, 0.25), sum);
    const eitherWay = [
      [2026, 2027],
      [2027, 1900],
    ];
    assert.match(await sentenceOf("PRESENTVALUE", eitherWay, 0.1), /both its first row and its first column/);
  });

  it("say the calendar years in the answer, and arguments count from year 0", async () => {
    const ledger = (await call(
      "FUND.BYSAVINGS",
      40,
      0,
      budgetOf(2026, [10, 0]),
      budgetOf(2027, [8, 8]),
      1,
      2,
    )) as unknown[][];
    assert.deepEqual(
      ledger.map((row) => [row[0], row[3]]),
      [
        ["Year", "Repaid"],
        [2026, 0],
        [2027, 0], // returned from year 2, which is 2028
        [2028, 8],
      ],
    );
    const statement = (await call("BALANCE", budgetOf(2026, [5, -5]))) as unknown[][];
    assert.deepEqual(statement[0], ["Line", 2026, 2027]);
    const sizes = (await call("FUND.SCENARIOS", [[10, 40]], 0, budgetOf(2026, [5, 20]))) as unknown[][];
    assert.equal(sizes[1]![3], 2027);
    const compared = (await call(
      "FINANCING.COMPARE",
      budgetOf(2026, [10, 0]),
      0,
      budgetOf(2026, [-5, -5]),
      500,
    )) as unknown[][];
    assert.equal(compared.find((row) => row[0] === "Last year to restore")![1], 2030);
  });

  it("of several flows stand beside each other: a cost of 2026 and a benefit of 2028", async () => {
    const ratio = await call("BENEFITCOST", budgetOf(2028, [125]).concat([[0, 0]]), budgetOf(2026, [100, 0]), 0.25);
    assert.equal(ratio, 125 / 1.25 ** 2 / 100);
  });

  it("of a budget must have every year that is asked about: a missing one is no 0", async () => {
    const costs = budgetOf(2026, [10, 10, 10]);
    assert.equal(
      await sentenceOf("FINANCING", "anslag", costs, 0, budgetOf(2026, [5, 5]), 500),
      "results: must have an amount for every year that is asked about; there is none for 2028.",
    );
    assert.match(await sentenceOf("FINANCING", "anslag", costs, 0, 5, budgetOf(2027, [500, 500])), /^taxesAndGrants: /);
    const table = (await call(
      "FINANCING",
      "anslag",
      costs,
      budgetOf(2027, [4]).concat([["", ""]]),
      5,
      500,
    )) as unknown[][];
    assert.deepEqual(
      table.slice(1).map((row) => [row[0], row[2]]),
      [
        [2026, 0],
        [2027, 4],
        [2028, 0],
      ],
    );
  });

  it("stand beside a single amount, and beside no amounts without years", async () => {
    assert.ok(Array.isArray(await call("FUND", 40, 5, budgetOf(2026, [10, 10]))));
    assert.equal(
      await sentenceOf("FUND", 40, [[5, 5]], budgetOf(2026, [10, 10])),
      "dispositions: must have calendar years, as requests has; got amounts without them. Take the cells with the years too.",
    );
  });

  it("refuse a year twice, a sum, an amount without a year, a year that is none", async () => {
    const from = (year: unknown, amount: unknown = 1) => [
      [2026, -100],
      [2027, 60],
      [year, amount],
    ];
    assert.match(await sentenceOf("PAYBACK", from(2027)), /row 3, column 1: a year must stand once/);
    for (const sum of ["Summa", "Totalt:", "Grand Total", "Total 2026–2027"]) {
      assert.match(await sentenceOf("PAYBACK", from(sum)), /row 3, column 1: must be a year, but .* is a sum/);
    }
    for (const year of ["", 0, 28, 2027.5, 2200, 46_023, "2027-2028", "Övrigt", true]) {
      assert.match(await sentenceOf("PAYBACK", from(year)), /row 3, column 1: must be a calendar year 1900–2199/);
    }
    assert.match(await sentenceOf("PAYBACK", from(2028, "–")), /row 3, column 2: must be a number/);
    assert.match(await sentenceOf("PAYBACK", [["Ingående", 50], ...from(2028)]), /row 1, column 1/);
  });

  it("written otherwise are asked for in four digits: school years, dates as text, year 1", async () => {
    for (const [one, other] of [
      ["2025/26", "2026/27"],
      ["25/26", "26/27"],
      ["2025-12-31", "2026-12-31"],
      ["År 1", "År 2"],
      ["Läsår 2025/26", "Läsår 2026/27"],
    ]) {
      const asked = `must be a calendar year 1900–2199 in four digits; got “${one}”.`;
      const columns = [
        ["År", "Netto"],
        [one, -100],
        [other, 160],
      ];
      assert.equal(await sentenceOf("PAYBACK", columns), `flows, row 2, column 1: ${asked}`);
      assert.equal(
        await sentenceOf("PAYBACK", [
          ["År", one, other],
          ["Netto", -100, 160],
        ]),
        `flows, row 1, column 2: ${asked}`,
      );
    }
    const dates = [
      [46_022, -100],
      [46_387, 160],
    ];
    assert.match(await sentenceOf("PAYBACK", dates), /calendar years \(four digits, no dates\) beside the amounts/);
  });

  it("of which one is wrong: the year is named, and not the amount beside another", async () => {
    const mixed = [
      [2025, -100],
      ["2026/27", 160],
    ];
    assert.match(await sentenceOf("PAYBACK", mixed), /^flows, row 2, column 1: .* got “2026\/27”/);
    assert.match(
      await sentenceOf("PAYBACK", [
        [2025, "2026/27"],
        [-100, 160],
      ]),
      /^flows, row 1, column 2: .* got “2026\/27”/,
    );
  });

  it("are skipped over where År heads a label with digits, as an index is called, and not where an amount stands", async () => {
    const index = (label: unknown, ...more: unknown[][]) => [["År", label], ...more, [2023, 100], [2024, 104]];
    assert.equal(await call("PRICEINDEX", 2023, 2024, index("KPI, 1980=100")), 1.04);
    assert.equal(
      await call("PRICEINDEX", 2023, 2024, [
        ["År", 2023, 2024],
        ["KPI, 1980=100", 100, 104],
      ]),
      1.04,
    );
    for (const amount of ["-100 tkr", "(100)", 100]) {
      assert.equal(await refusedAs("PRICEINDEX", 2023, 2024, index(amount)), "#VALUE!", String(amount));
    }
    assert.equal(
      await refusedAs("PRICEINDEX", 2023, 2024, [
        ["Ingående", "Belopp 12"],
        [2023, 100],
        [2024, 104],
      ]),
      "#VALUE!",
    );
  });

  it("of one year in two cells are understood beside others: 8 of 10 in the first year, 8 of 10 expected in the next", async () => {
    const planned = [
      [2025, 10],
      [2026, 10],
    ];
    const rows = [
      [2025, 10, 8, -2, 10, 8, 8],
      [2026, 10, "", "", 20, "", 8],
    ];
    for (const actual of [[[2025, 8]], [[2025], [8]]]) {
      assert.deepEqual(((await call("FOLLOWUP", planned, actual, 1)) as unknown[][]).slice(1), rows);
    }
    assert.equal(
      await refusedAs("FOLLOWUP", planned, [[2026, 8]], 1),
      "#VALUE!",
      "the first year is known, and missing",
    );
    for (const two of [
      [2024, 8],
      [2025, 2026],
      [8, 9],
    ]) {
      assert.equal(await refusedAs("FOLLOWUP", planned, [two], 1), "#VALUE!", String(two));
    }
  });

  it("of an outcome must stand for the years that are known", async () => {
    const plan = budgetOf(2026, [40, 40, 40]);
    const table = (await call("FOLLOWUP", plan, budgetOf(2026, [30, 20]), 2)) as unknown[][];
    assert.deepEqual(
      table.map((row) => [row[0], row[2], row[6]]),
      [
        ["Year", "Actual", "Forecast"],
        [2026, 30, 30],
        [2027, 20, 20],
        [2028, "", 25],
      ],
    );
    assert.match(await sentenceOf("FOLLOWUP", plan, budgetOf(2027, [30, 20]), 2), /^actual: .* none for 2026/);
    assert.match(await sentenceOf("FOLLOWUP", plan, budgetOf(2026, [30, 20]), 2026), /^known: years are counted from/);
  });

  /** Years and amounts in two columns. */
  function budgetOf(first: number, amounts: number[]): unknown[][] {
    return [["År", "Kr"], ...amounts.map((amount, year) => [first + year, amount])];
  }
});

describe("a whole column", () => {
  for (const blank of [0, null, ""]) {
    it(`ends with its last amount, blank as ${JSON.stringify(blank)}`, async () => {
      const column = [["Netto"], [-100], [40], [40], [40], ...blanks(1_048_571, blank)];
      assert.equal(await call("PAYBACK", column), 2.5);
      assert.equal(await call("PRESENTVALUE", column, 0), 20);
      const years = (await call("DISPOSITION", 100, [["Utbetalt"], [10], [20], ...blanks(2000, blank)])) as unknown[][];
      assert.equal(years.length, 3);
    });
  }

  it("beside others is filled with 0 to the longest, and is no single amount", async () => {
    const column = [[10], ...blanks(1500)];
    const table = (await call("FUND", 40, column, [[5, 5, 5]])) as unknown[][];
    assert.deepEqual(table.map((row) => row[2]).slice(1), [10, 0, 0]);
    const results = (await call("BALANCE", column, [[0, 0, 0]])) as unknown[][];
    assert.deepEqual(results[1], ["Result", 10, 0, 0]);
  });

  it("as a trace of states ends with its last cycle: 100 and 50 persons at 10 kronor, counted at the beginning, are 1 000", async () => {
    const trace = [
      [100, 0],
      [50, 50],
    ];
    const rest = Array.from({ length: 1500 }, () => [0, ""]);
    for (const cycles of [trace, [...trace, ...rest]]) {
      assert.deepEqual(await call("COHORT.COST", cycles, [[10], [0]]), [[1000]]);
      assert.deepEqual(await call("COHORT.COST", cycles, [[10], [0]], 0, "life-table"), [[750]]);
    }
    // a trace that is no whole column may end in 0: all have left, and the second cycle counts too
    assert.deepEqual(await call("COHORT.COST", [...trace, [0, 0]], [[10], [0]]), [[1500]]);
  });

  it("of more than 1 000 years is refused", async () => {
    const column = Array.from({ length: 1001 }, () => [1]);
    assert.equal(await refusedAs("PAYBACK", column), "#VALUE!");
    assert.match(await sentenceOf("PAYBACK", column), /^flows: must have at most 1,000 years; got 1,001/);
    assert.equal(await call("PAYBACK", [["Netto"], ...column.slice(1)]), 0);
  });
});

describe("sums are no actors", () => {
  const pivot = [
    ["Radetiketter", "Kommunen", "Regionen", "Totalsumma"],
    [2025, 0, 0, 0],
    [2026, 40, 20, 60],
    [2027, 40, 20, 60],
  ];
  for (const sum of [
    "Total",
    "Totalt",
    "Totalsumma",
    "Totalbelopp",
    "Summa:",
    "SUM",
    "Samtliga",
    "Grand Total",
    "Alla betalare",
    "All payers",
  ]) {
    it(`${sum} in a column is not saved twice, and in a row is refused`, async () => {
      const table = [[...pivot[0]!.slice(0, 3), sum], ...pivot.slice(1)];
      const answer = (await call("PAYBACK.BYACTOR", table, [[50, 0, 0]])) as unknown[][];
      assert.deepEqual(answer.at(-1)!.slice(0, 4), ["Total", 50, 120, 70]);
      const costs = [
        ["Kommunen", 100_000, 20, 64],
        [sum, 150_000, 20, 64],
      ];
      assert.match(
        await sentenceOf("EXCLUSIONCOST", 10, costs),
        /costs, row 2, column 1: must be the name of an actor/,
      );
    });
  }

  it("a sum row under the years of a pivot table is refused as one", async () => {
    const table = [...pivot, ["Totalsumma", 80, 40, 120]];
    assert.match(await sentenceOf("PAYBACK.BYACTOR", table, [[50, 0, 0]]), /savings, row 5, column 1: .* is a sum/);
  });

  it("an outlay with a minus sign, as elsewhere, is asked to be positive here", async () => {
    const savings = [
      ["År", "Kommunen"],
      [0, 0],
      [1, 40],
      [2, 40],
    ];
    assert.equal(
      await sentenceOf("PAYBACK.BYACTOR", savings, [[-100, 0, 0]]),
      "investments: what is paid is positive here, and must come to more than 0 in all; got -100.",
    );
  });

  it("one year and what is paid in it, in two cells, is 50 kronor and not 2 075", async () => {
    const savings = [
      ["År", "Kommunen"],
      [2025, 0],
      [2026, 40],
      [2027, 40],
    ];
    // 50 in 2025 against 40 and 40: 10 short after 2026, back a quarter into 2027
    const back = [
      ["Kommunen", 50, 80, 30, 1.25],
      ["Total", 50, 80, 30, 1.25],
    ];
    for (const paid of [[[2025, 50]], [[2025], [50]]]) {
      assert.deepEqual(((await call("PAYBACK.BYACTOR", savings, paid)) as unknown[][]).slice(1), back);
    }
    const inTwoYears = (await call("PAYBACK.BYACTOR", savings.slice(0, 3), [[30, 20]])) as unknown[][];
    assert.equal(inTwoYears[1]![1], 50, "30 and 20, one amount a year");
  });

  it("investments by calendar year stand beside savings by calendar year, also before them", async () => {
    const paid = [
      ["År", "Kr"],
      [2024, 100],
      [2025, 20],
    ];
    const answer = (await call("PAYBACK.BYACTOR", pivot, paid)) as unknown[][];
    // 100 in 2024 and 20 in 2025 against 40 in 2026 and 2027: never for the municipality; all payers after 3 years
    assert.deepEqual(answer.at(-1), ["Total", 120, 120, 0, 3]);
    const byNumber = [
      ["År", "Kommunen"],
      [0, 0],
      [1, 40],
    ];
    assert.match(await sentenceOf("PAYBACK.BYACTOR", byNumber, paid), /^savings: must have calendar years/);
  });
});

describe("a calendar year is no number of years", () => {
  const costs = [["A", 1, 20, 64]];
  const calls: [id: string, argument: string, ...given: unknown[]][] = [
    ["DISCOUNTFACTOR", "year", 0.03, 2030],
    ["SAVINGS", "lag", 1, costs, 20, 5, 2026],
    ["SAVINGS", "years", 1, costs, 20, 2026],
    ["FINANCING", "terms", "fond", [[10, 10]], [[0, 5]], 20, 1000, [["Återföring från år", 2027]]],
    ["FUND", "repaymentDelay", 40, 0, [[10, 10]], 1, 2027],
    ["FUND", "repaymentYears", 40, 0, [[10, 10]], 1, 1, 2027],
    ["FUND.BYSAVINGS", "returnFrom", 40, 0, [[10, 10]], [[1, 1]], 1, 2027],
    ["BALANCE", "restoreWithin", [[5, 5]], 0, 0, 0, 0, 0, 0, 0, 2029],
    ["PRESENTVALUE", "discountRate", [[-100, 60]], [[2026, 0.03]]],
    ["YIELD", "years", [[-100, 60]], 0.02, 2030],
    ["COHORT.TRACE", "cycles", [[1]], [[10]], 2030],
    ["FOLLOWUP", "known", [[10, 10]], [[10, 10]], 2026],
  ];
  for (const [id, argument, ...given] of calls) {
    it(`${id}, ${argument}: years are counted from year 0`, async () => {
      assert.match(await sentenceOf(id, ...given), new RegExp(`^${argument}\\b.*years are counted from year 0`));
    });
  }
});

describe("a rate is below 100 % and a share at most that", () => {
  it("1 as a rate is 100 %, and is asked whether 1 % is meant", async () => {
    assert.equal(
      await sentenceOf("PRESENTVALUE", [[-100, 60]], 1),
      "discountRate: must be above −100 % and below 100 %; got 1, which means 100 %. For 1 per cent, write 1 %.",
    );
    assert.equal(await call("PRESENTVALUE", [[-100, 60]], 0), -40);
    assert.equal(await call("EXCLUDED", 10, 1), 10);
  });
});

describe("the sentence names the flow that is wrong", () => {
  it("of three flows, the one whose length the others do not have", async () => {
    assert.equal(
      await sentenceOf("FINANCING", "anslag", [[10, 10]], [[0, 5, 5]], [[1, 1, 1]], [[9, 9, 9]]),
      "costs: must have as many years as savings (3); got 2.",
    );
  });

  it("an array where one value is wanted is said to be one", async () => {
    assert.equal(await sentenceOf("TAXORE", [[1, 2]], 100), "amount: must be one cell; got 1 row and 2 columns.");
  });

  it("every rate makes zeros worth 0", async () => {
    assert.equal(await refusedAs("IRR", [[0, 0, 0]]), "#N/A");
    assert.match(await sentenceOf("IRR", [[0, "", null]]), /^There is nothing to calculate/);
  });
});

describe("what is asked of a range of years, a year or a list", () => {
  it("a range of years gives a range of factors: 1, 0.8 and 0.64 at 25 %", async () => {
    assert.deepEqual(await call("DISCOUNTFACTOR", [[0.25]], [[0, 1, 2]]), [[1, 0.8, 0.64]]);
    assert.deepEqual(await call("DISCOUNTFACTOR", [[0.25]], [[2], [""]]), [[0.64], [1]]);
    assert.match(await sentenceOf("DISCOUNTFACTOR", 0.03, [[0, 2030]]), /^year, row 1, column 2: years are counted/);
  });

  it("payback by year has the calendar years of the flow", async () => {
    const flow = [
      ["År", "Netto"],
      [2026, -100],
      [2027, 125],
    ];
    assert.deepEqual(await call("PAYBACK.BYYEAR", flow, 0.25), [
      ["Year", "Flow", "Present value", "Cumulative"],
      [2026, -100, -100, -100],
      [2027, 125, 100, 0],
    ]);
  });

  it("applications are ranked under a header, without rows that have no name", async () => {
    const asked = [
      ["Insats", "Kostnad", "Värde"],
      ["A", 6, 9],
      ["", 0, 0],
      ["B", 5, 5],
      ["C", 0, 1],
    ];
    assert.deepEqual(
      ((await call("PRIORITISE", asked, 10)) as unknown[][]).map((row) => [row[0], ...row.slice(4)]),
      [
        ["Measure", "Order", "Granted", "Cost to date"],
        ["C", 1, 1, 0],
        ["A", 2, 1, 6],
        ["B", 3, 0, 6],
      ],
    );
    assert.equal(await refusedAs("PRIORITISE", [["A", "6 mkr", 9]], 10), "#VALUE!");
  });

  it("applications in columns, of which two look like three columns, are no measures called cost and value", async () => {
    const onItsSide = [
      ["Insats", "Skolfam", "Föräldrastöd"],
      ["Kostnad", 6, 5],
      ["Nettonuvärde", 9, 5],
    ];
    assert.equal(
      await sentenceOf("PRIORITISE", onItsSide, 10),
      "measures: must have one row a measure and 3 columns (name, cost, net present value); got 3 rows and 3 columns.",
    );
  });

  it("a cost is moved by a series of one's own, and a series without a year to move to is asked for one", async () => {
    const cost = (await call("UNITCOST", "economic-assistance-household")) as number;
    const series = [
      ["År", "PKV"],
      [2024, 100],
      ["Prognos 2027", 110],
    ];
    assert.equal(await call("UNITCOST", "economic-assistance-household", 2027, series), cost * (110 / 100));
    assert.match(
      await sentenceOf("UNITCOST", "economic-assistance-household", null, series),
      /^priceYear: must be given/,
    );
  });

  it("the investor's rows are empty for the other ways of financing", async () => {
    const rows = (await call("FINANCING.COMPARE", [[100, 0, 0]], [[0, 60, 60]], 5, 500)) as unknown[][];
    const [paid, back] = rows.slice(-2);
    assert.deepEqual(paid, ["Paid to the investor, total", "", "", "", "", 120]);
    assert.deepEqual(back!.slice(1, 5), ["", "", "", ""]);
    assert.ok(Math.abs((back![5] as number) - 0.1307) < 1e-4);
    const unpaid = (await call("FINANCING.COMPARE", [[100, 0]], 0, 5, 500)) as unknown[][];
    assert.equal((unpaid.at(-1)![5] as Refused).error, "#N/A");
  });
});

describe("a word for nothing where an amount belongs is no header", () => {
  for (const word of [
    "noll",
    "Ingen",
    "inget",
    "none",
    "ej tillämpligt",
    "Ej aktuellt",
    "uppgift saknas",
    "okänt",
    "XX",
    "#REF!",
    "Ingen uppgift",
    "Ej beslutat",
    "FALSKT",
  ]) {
    it(`${word} in year 0 is refused`, async () => {
      assert.equal(await refusedAs("PRESENTVALUE", [[word, 14.6, 7.5]], 0.03), "#VALUE!");
      assert.equal(await refusedAs("EXCLUSIONCOST", 100, [["Kommunen", word, "från", "till"]]), "#VALUE!");
    });
  }
});

describe("a sum is no actor, whatever it is called", () => {
  const sums = [
    "Delsumma",
    "Delsumma kommunen",
    "Slutsumma",
    "Subtotal",
    "Sub total",
    "S:a",
    "Σ",
    "Summan",
    "Totala kostnader",
    "Samhället totalt",
    "Kommun summa",
    "Overall total",
    "Kommunen (totalt)",
    "*Totalt*",
    "Totalt.",
    "∑ kommunen",
    "S:a kommunen",
    "Tot.",
    "Alla\u00a0betalare",
    "Kommun och region tillsammans",
    "varav Kommunen", // a part that the rows above hold already
    "Därav: socialnämnden",
    "Of which the City",
    "Netto",
  ];
  for (const sum of sums) {
    it(`${sum}: refused as a row of costs, and no actor of a table that has it as its last column`, async () => {
      const costs = [
        ["Kommunen", 100_000, 20, 64],
        ["Regionen", 50_000, 20, 64],
        [sum, 150_000, 20, 64],
      ];
      assert.match(await sentenceOf("EXCLUSIONCOST", 10, costs), /^costs, row 3, column 1: .* is a sum/);
      const saved = [
        ["År", "Kommunen", "Regionen", sum],
        [0, 0, 0, 0],
        [1, 40, 20, 60],
        [2, 40, 20, 60],
      ];
      const total = ((await call("PAYBACK.BYACTOR", saved, [[50, 0, 0]])) as unknown[][]).at(-1)!;
      assert.equal(total[2], 120); // 2 × (40 + 20), not the sum once more
      assert.match(
        await sentenceOf(
          "PRIORITISE",
          [
            ["Skolfam", 10, 5],
            [sum, 10, 5],
          ],
          10,
        ),
        /^measures, row 2, column 1: .* is a sum/,
      );
    });
  }

  it("a first row of costs with units in its cells is no header: the municipality would cost nothing", async () => {
    const costs = [
      ["Kommunen", "350 tkr", "20 år", "64 år"],
      ["Regionen", 100_000, 20, 64],
    ];
    assert.match(await sentenceOf("EXCLUSIONCOST", 100, costs), /^costs, row 1, column 2: must be a number/);
  });

  it("Totalförsvaret is an actor", async () => {
    assert.equal(await call("EXCLUSIONCOST", 10, [["Totalförsvaret", 100_000, 20, 20]]), 1_000_000);
  });
});

describe("what looks alike in a pasted table is the same", () => {
  it("a hard space, a letter put together of two and a mark nobody sees make no other actor", async () => {
    const costs = [
      ["Region Skåne: Vård", 100_000, 20, 20],
      ["Region Ska\u030ane:\u00a0Vård", 50_000, 20, 20],
      ["\u200bregion skåne: vård", 10_000, 20, 20],
    ];
    const rows = (await call("EXCLUSIONCOST.BYACTOR", 1, costs)) as unknown[][];
    assert.deepEqual(rows.slice(1), [
      ["Region Skåne: Vård", 160_000, 160_000, 1],
      ["Total", 160_000, 160_000, 1],
    ]);
  });

  it("an input is known by its name with hard spaces", async () => {
    const programme = [
      ["Deltagare", 10],
      ["Andel\u00a0som annars hamnar i utanförskap", 0.5],
      ["Effekt", 0.5],
      ["Kostnad per\u2009deltagare", 100],
      ["Ålder vid\u00a0start", 16],
      ["Horisont", 3],
    ];
    const rows = (await call("APPRAISE", programme, [["Kommunen", 1000, 16, 64]])) as unknown[][];
    assert.equal(rows[1]![1], 2.5); // 10 × 50 % × 50 %
  });
});

it("an input is known by its name with the colon of a form: 100 × 0.3 × 0.2 × (1 − 0.5) = 3 persons", async () => {
  const programme = [
    ["Deltagare:", 100],
    ["Andel i utanförskap:", 0.3],
    ["Effekt :", 0.2],
    ["Dödvikt:", 0.5],
    ["Kostnad per deltagare:", 50_000],
    ["Ålder vid start:", 16],
    ["Horisont:", 3],
  ];
  const rows = (await call("APPRAISE", programme, [["Kommunen", 100_000, 16, 64]])) as unknown[][];
  assert.ok(Math.abs((rows[1]![1] as number) - 3) < 1e-9);
});

describe("a name is text", () => {
  it("a table of actors without its header is refused: its first year would pass for one", async () => {
    const bare = [
      [0, 50],
      [1, 70],
    ];
    assert.match(await sentenceOf("PAYBACK.BYACTOR", bare, [[10, 0]]), /^savings, row 1, column 2: .* got 50\./);
  });

  it("TRUE is no actor and no measure, the number of a board is", async () => {
    assert.equal(await refusedAs("EXCLUSIONCOST", 1, [[true, 100, 20, 20]]), "#VALUE!");
    assert.equal(await refusedAs("PRIORITISE", [[true, 10, 5]], 10), "#VALUE!");
    assert.equal(await call("EXCLUSIONCOST", 1, [[300, 100, 20, 20]]), 100);
  });
});

it("the measure year by year is no actor table: its own cost is no actor that saves", async () => {
  const programme = [
    ["Deltagare", 100],
    ["Andel i utanförskap", 0.3],
    ["Effekt", 0.2],
    ["Kostnad per deltagare", 50_000],
    ["Ålder vid start", 16],
    ["Horisont", 3],
  ];
  const measure = await call("APPRAISE.BYYEAR", programme, [["Kommunen", 100_000, 16, 64]], true);
  assert.match(await sentenceOf("PAYBACK.BYACTOR", measure, [[50, 0, 0]]), /“Own cost” is a head of APPRAISE\.BYYEAR/);
});

it("a year for which nothing is said of restoring has the law's three: 2025's deficit of 10 is due in 2028", async () => {
  const results = [
    [2025, 2026, 2027, 2028],
    [-10, 2, 2, 2],
  ];
  const within = [
    [2026, 2027, 2028],
    [3, 3, 3],
  ];
  const none = [null, null, null, null, null, null, null];
  const rows = (await call("BALANCE", results, ...none, within)) as unknown[][];
  assert.deepEqual(rows.at(-1)!.slice(1), [0, 0, 0, 4]); // 10 − 2 − 2 − 2
  assert.deepEqual(await call("BALANCE", results), rows);
});
