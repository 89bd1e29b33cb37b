import assert from "node:assert/strict";
import { assumptions as words } from "../../src/locales/en/assumptions";
import { originKey, type Origin } from "../../src/stories/scenarioFormat";
import { assumptionsOf } from "../../src/taskpane/assumptions/assumptions";
import { nameOf } from "../../src/taskpane/inputs/assumptions/names";
import { assumptionTable } from "../../src/taskpane/inputs/assumptions/table";
import { wordsOf } from "../../src/taskpane/words";
import { understand } from "../../src/workbook/understand";
import { sheetContent } from "./sheetContent";

const list = (origin?: Origin) => assumptionsOf(understand({ ...sheetContent(), origin }));
const names = (origin?: Origin) => list(origin).map((one) => nameOf(one, words, wordsOf("en")));

describe("the list of assumptions", () => {
  it("has every input, cost and column of the books, those without a source before the effect of a study", () => {
    const all = names();
    assert.equal(all.length, 6 + 1 + 1 + 3); // inputs, a term, a cost, and the result, taxes and tax base of the books
    assert.equal(all.at(-1), "Effekt (riskminskning)");
    assert.ok(all.includes("Kommunen, ages 16–64"));
  });

  it("puts an effect that was changed, while its study is still said to be the source, among the weakest", () => {
    const key = originKey("Programme", "effect");
    const isChanged = (origin: Origin) =>
      list(origin).find(({ what }) => "input" in what && what.input.startsWith("Effekt"))!.isChanged;
    assert.equal(isChanged({ [key]: [0.15, "En studie"] }), true);
    assert.notEqual(names({ [key]: [0.15, "En studie"] }).at(-1), "Effekt (riskminskning)");
    assert.equal(isChanged({ [key]: [0.2, "En studie"] }), false);
    assert.equal(isChanged({ [key]: [0.15, "En annan studie"] }), false);
  });

  it("says of each amount in which prices it is", () => {
    const prices = (label: string) => list().find(({ what }) => "input" in what && what.input === label)!.prices;
    assert.equal(prices("Kostnad per deltagare"), 2025);
    assert.equal(prices("Disponerat belopp"), "current");
    assert.equal(prices("Deltagare"), null);
    const one = (block: "Fund" | "Programme") => {
      const inputs = understand(sheetContent()).inputs.map((input) => ({ ...input, block }));
      const told = assumptionsOf({ ...understand(sheetContent()), inputs });
      return told.find(({ what }) => "input" in what && what.input === "Kostnad per deltagare")!.prices;
    };
    assert.deepEqual([one("Programme"), one("Fund")], [2025, "current"], "a fund's money is in prices of each year");
  });

  it("goes to a sheet with a row each, as wide as its headers", () => {
    const { values, formats, notes } = assumptionTable(understand(sheetContent()), words, wordsOf("en"));
    assert.equal(values.length, list().length + 1);
    values.forEach((row, index) => assert.deepEqual([row.length, formats[index]!.length], [9, 9]));
    assert.match(notes.at(-1)!, /^The inputs in .+: /);
    const effect = values.find(([name]) => name === "Effekt (riskminskning)")!;
    assert.deepEqual(effect.slice(1), [0.2, "", "", "andel", "", "En studie", "B", "no"]);
  });
});
