import assert from "node:assert/strict";
import { allNear } from "../model/near";
import { call, inLanguages, type Refused } from "./excel";

/** 10 take part, half would become excluded, all of those succeed: 5 persons, a year later; others pay half of year 0. */
const programme = [
  ["Participants", 10],
  ["Share otherwise excluded", 0.5],
  ["Effect", 1],
  ["Cost per participant", 10],
  ["Age at start", 20],
  ["Horizon (years)", 3],
  ["Discount rate", 0],
  ["Co-financing", 0.5],
  ["Moving out per year", 0.2],
];
const costs = [
  ["City: Schools", 10, 0, 130, 1, 0.5],
  ["State", 4, 0, 130, 1, 1],
];
const heads = ["Year", "Cost", "Own cost", "City, cashable", "City, all that falls", "All payers", "Without transfers"];

describe("APPRAISE and APPRAISE.BYYEAR in cells", () => {
  it("year by year: the city's board saves 5 × 10 × 0.8 in year 1, other municipalities the rest", async () => {
    const [head, ...rows] = (await call("APPRAISE.BYYEAR", programme, costs)) as unknown[][];
    assert.deepEqual(head, [...heads, "City: Schools", "State", "Other municipalities"]);
    const expected = [
      [0, 100, 50, 0, 0, 0, 0, 0, 0, 0],
      [1, 0, 0, 20, 40, 70, 70, 40, 20, 10],
      [2, 0, 0, 16, 32, 70, 70, 32, 20, 18],
    ];
    rows.forEach((row, year) => allNear(row as number[], expected[year]!));
  });

  it("with cashableOnly the actors' columns are what can be taken home, and the perspectives stay", async () => {
    const table = (await call("APPRAISE.BYYEAR", programme, costs, true)) as unknown[][];
    assert.deepEqual(table[2], [1, 0, 0, 20, 40, 70, 70, 20, 20, 5]);
  });

  it("APPRAISE has four perspectives, the cashable one first, and units in words", async () => {
    const table = (await call("APPRAISE", programme, costs)) as unknown[][];
    assert.deepEqual(table[0], ["Measure", ...heads.slice(3), "Unit"]);
    assert.deepEqual(table[2], ["Cost", 50, 50, 100, 100, "SEK"]);
    assert.deepEqual(
      table.slice(1).map((row) => row[5]),
      ["persons", "SEK", "SEK", "SEK", "SEK", "SEK per SEK", "years", "years", "persons", "share", "share", "yes/no"],
    );
    assert.deepEqual(table[1]!.slice(1, 5), [5, 5, 5, 5]);
  });

  it("in Swedish the own actor's columns say hemtagbart and hela minskningen", async () => {
    await inLanguages({ reader: "sv-SE" }, async () => {
      const [head] = (await call("APPRAISE.BYYEAR", programme, costs)) as unknown[][];
      assert.deepEqual(head!.slice(2, 5), ["Kommunens kostnad", "City, hemtagbart", "City, hela minskningen"]);
      assert.equal(head!.at(-1), "Andra kommuner");
    });
  });

  it("a blank where 0 has no meaning is refused, and says to fill it in or leave the row out", async () => {
    for (const input of ["participants", "exclusionShare", "retention", "horizon", "programmeYears", "intakes"]) {
      const others = programme.filter(([name]) => !isNamed(String(name), input));
      const refused = (await call("APPRAISE", [...others, [input, ""]], costs)) as Refused;
      assert.match(refused.sentence, /Fill it in, or leave the row out/, input);
    }
    const refused = (await call("APPRAISE", [...programme, ["coFinancedYears", null]], costs)) as Refused;
    assert.equal(refused.error, "#VALUE!");
  });

  it("the words that a municipality writes are understood, and a near name is found by its meaning", async () => {
    const swedish = programme.map(([name, value]) => [
      name === "Share otherwise excluded" ? "Andel i utanförskap" : name === "Age at start" ? "Startålder" : name,
      value,
    ]);
    assert.ok(Array.isArray(await call("APPRAISE", swedish, costs)));
    const refused = (await call("APPRAISE", [...programme, ["Risk för utanförskap", 0.5]], costs)) as Refused;
    assert.match(refused.sentence, /nearest are Share otherwise excluded/);
  });

  it("the effect and its high may lower a row by the whole of it, not by more: the row is named", async () => {
    const factor = (amount: number) => [["City", 10, 0, 130, 1, 1, 0, 0, "real", 0, "", amount]];
    const effect = (value: number, high: number) => [
      ...programme.filter(([name]) => name !== "Effect").map((row) => [...row, 0, 0]),
      ["effect", value, high === 0 ? 0 : 0.1, high],
    ];
    assert.ok(Array.isArray(await call("APPRAISE", effect(0.5, 0), factor(2))));
    const refused = (await call("APPRAISE", effect(0.5, 0.6), factor(2))) as Refused;
    assert.match(refused.sentence, /^costs, row 1, column 12/);
    const tried = (await call("SENSITIVITY", effect(0.5, 0), factor(2), "npv", "effect", [[0.4, 0.6]])) as Refused;
    assert.equal(tried.error, "#VALUE!");
  });
});

/** Whether a row of the programme above is the input with an id. */
function isNamed(name: string, id: string): boolean {
  const names: Record<string, string> = {
    participants: "Participants",
    exclusionShare: "Share otherwise excluded",
    horizon: "Horizon (years)",
  };
  return names[id] === name;
}
