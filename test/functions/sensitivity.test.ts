import assert from "node:assert/strict";
import { call, type Refused } from "./excel";

const programme = [
  ["Input", "Value", "Low", "High", "Group"],
  ["Participants", 10, 8, 10, null],
  ["Share otherwise excluded", 0.5, null, null, null],
  ["Effect", 1, 0, 1, "evidence"],
  ["Cost per participant", 10, 5, 25, 0],
  ["Age at start", 20, 0, 0, ""],
  ["Horizon", 3, "", "", ""],
  ["Discount rate", 0, 0, 0, 0],
];
const costs = [["City", 15, 0, 130, 1, 1, 10, 50]];

describe("SENSITIVITY and TORNADO in cells", () => {
  it("one input: its name and the measure's, a row a value", async () => {
    assert.deepEqual(await call("SENSITIVITY", programme, costs, "npv", "effect", [[0], [0.5], [1]]), [
      ["Effect (risk reduction)", "Net present value"],
      [0, -100],
      [0.5, -25],
      [1, 50],
    ]);
  });

  it("two inputs, in Swedish, for the municipality", async () => {
    const given = ["Nettonuvärde", "Riskminskning", [[0.5, 1]], "Kostnad per deltagare", [[0], [10]], "Kommunen"];
    assert.deepEqual(await call("SENSITIVITY", programme, costs, ...given), [
      ["Net present value", 0, 10],
      [0.5, 75, -25],
      [1, 150, 50],
    ]);
  });

  it("a missing answer is #N/A in its cell with its reason, a value outside its domain is refused", async () => {
    const table = (await call("SENSITIVITY", programme, costs, "payback", "effect", [[0, 1]])) as unknown[][];
    assert.match((table[1]![1] as Refused).sentence, /does not reach zero within these years: 100 SEK/);
    assert.equal(table[2]![1], 1 + 25 / 75);
    const refused = (await call("SENSITIVITY", programme, costs, "npv", "effect", [[20]])) as Refused;
    assert.match(refused.sentence, /^values1: a share must be 0–100 %; got 20/);
  });

  it("tries 200 values of one input against 200 of another, and says so where there are more", async () => {
    const values = (count: number) => Array.from({ length: count }, (_, place) => [place / count]);
    const tried = (count: number) =>
      call("SENSITIVITY", programme, costs, "npv", "effect", values(200), "exclusionShare", values(count));
    const table = (await tried(200)) as unknown[][];
    assert.deepEqual([table.length, table[1]!.length], [201, 201]);
    const { error, sentence } = (await tried(201)) as Refused;
    assert.equal(error, "#VALUE!");
    assert.match(sentence, /^values2: at most 40.000 cases can be tried at a time; got 40.200/);
  });

  it("the tornado, largest first", async () => {
    assert.deepEqual(await call("TORNADO", programme, costs), [
      ["Input", "Low", "High", "At low", "At high", "Swing"],
      ["City, ages 0–130", 10, 50, 0, 400, 400],
      ["Cost per participant", 5, 25, 100, -100, -200],
      ["Effect (risk reduction)", 0, 1, -100, 50, 150],
      ["Participants", 8, 10, 40, 50, 10],
    ]);
  });

  it("an end without an answer is #N/A, and so is its swing", async () => {
    const table = (await call("TORNADO", programme, costs, "Återbetalningstid", "own")) as unknown[][];
    const effect = table.find(([label]) => label === "Effect (risk reduction)")!;
    assert.deepEqual(
      effect.slice(3).map((cell) => (typeof cell === "object" ? (cell as Refused).error : cell)),
      ["#N/A", 1 + 25 / 75, "#N/A"],
    );
  });
});
