import assert from "node:assert/strict";
import { call, inLanguages, stream, type Refused } from "./excel";

const programme = [
  ["Förutsättning", "Värde", "Lågt", "Högt", "Grupp"],
  ["Deltagare", 10, 8, 10, null],
  ["Andel som annars hamnar i utanförskap", 0.5, null, null, null],
  ["Effekt", 0.5, 0.2, 1, "evidens"],
  ["Kostnad per deltagare", 10, 5, 25, 0],
  ["Ålder vid start", 20, 0, 0, ""],
  ["Kalkylperiod", 3, "", "", ""],
  ["Kalkylränta", 0, 0, 0, 0],
];
const costs = [["City", 15, 0, 130, 1, 1, 10, 50]];

describe("SIMULATE in cells", () => {
  it("first a coarse table, then finer ones; the last is the same each time", async () => {
    const answers = (await stream("SIMULATE", programme, costs, 4000)) as unknown[][][];
    assert.equal(answers.length, 3);
    const last = answers.at(-1)!;
    assert.deepEqual(last[0], ["Measure", "Mean", "SD", "P5", "P50", "P95", "Probability"]);
    assert.deepEqual(
      last.slice(1).map(([label]) => label),
      [
        "Net present value, cashable",
        "Net present value, own",
        "Net present value, all",
        "Net present value, real",
        "Payback, cashable",
        "Payback, own",
        "Payback, all",
        "Payback, real",
      ],
    );
    assert.deepEqual(last, (await stream("SIMULATE", programme, costs, 4000, 1)).at(-1));
    assert.notDeepEqual(last, (await stream("SIMULATE", programme, costs, 4000, 2)).at(-1));
    for (const row of last.slice(1)) for (const cell of row.slice(1)) assert.equal(typeof cell, "number");
    assert.deepEqual(last[1]!.slice(1), last[2]!.slice(1));
    assert.equal(last[1]![6], last[5]![6]);
  });

  it("without ranges every draw is APPRAISE: no spread, a chance of 0 or 1", async () => {
    const certain = programme.map(([input, value]) => [input, value]);
    const rows = [["City", 25, 0, 130]];
    const table = (await call("SIMULATE", certain, rows, 10)) as unknown[][];
    // 2.5 persons save 62.5 in each of the years 1 and 2, and 100 is spent in year 0
    assert.deepEqual(table[1]!.slice(1), [25, 0, 25, 25, 25, 1]);
    const expected = [1.6, 0, 1.6, 1.6, 1.6, 1];
    expected.forEach((figure, index) => assert.ok(Math.abs((table[5]![index + 1] as number) - figure) < 1e-12));
  });

  it("what never pays back has a chance of 0 and no number of years", async () => {
    const table = (await call("SIMULATE", programme, [["City", 1, 0, 130]], 1000)) as unknown[][];
    assert.equal(table[5]![6], 0);
    const mean = table[5]![1] as Refused;
    assert.equal(mean.error, "#N/A");
    assert.match(mean.sentence, /none of the calculated outcomes/);
  });

  it("in Swedish", async () => {
    await inLanguages({ reader: "sv-SE" }, async () => {
      const table = (await call("SIMULATE", programme, costs, 1000)) as unknown[][];
      assert.deepEqual(table[0], ["Mått", "Medelvärde", "Standardavvikelse", "P5", "Median", "P95", "Sannolikhet"]);
      assert.equal(table[5]![0], "Återbetalningstid, kommunen, hemtagbart");
      assert.equal(table[4]![0], "Nettonuvärde, utan transfereringar");
    });
  });

  it("a refusal is shown in the cell as in any other", async () => {
    const refused = (await call("SIMULATE", programme, costs, 0)) as Refused;
    assert.deepEqual(refused, { error: "#VALUE!", sentence: "draws: must be at least 1; got 0." });
    const tooMany = (await call("SIMULATE", programme, costs, 2e6)) as Refused;
    assert.match(tooMany.sentence, /at most 1,000,000/);
    const tooLarge = (await call("SIMULATE", programme, [["City", 1e308, 0, 130]], 100)) as Refused;
    assert.match(tooLarge.sentence, /too large to be a number/);
  });
});
