import assert from "node:assert/strict";
import { languages } from "../../src/locales/language";
import { questionIds } from "../../src/stories/scenarioFormat";
import { writeCells } from "../../src/workbook/writeCells";
import { inWorkbook } from "./inWorkbook";
import { inSheet, smallTown, theScenario } from "./smallTown";

describe("the municipality's answers", () => {
  for (const language of languages) {
    it(`are in cells of the scenario, unanswered at first (${language})`, () =>
      inWorkbook(smallTown(language), async () => {
        const { answers } = await theScenario();
        assert.equal(answers.map(({ id }) => id).join(), questionIds.join());
        assert.ok(answers.every(({ text }) => text === ""));
      }));
  }

  it("are written as words, and read where rows have been put in above them", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = (await theScenario()).answers[5]!;
      const words = "-1 tjänst, se tjänsteutlåtandet";
      const label = { at: before.at, text: before.label };
      assert.equal((await writeCells([{ at: before.valueAt, value: words, label }])).outcome, "written");
      await inSheet(workbook, (sheet) => void sheet.getRange("2:3").insert("Down"));
      const after = (await theScenario()).answers[5]!;
      assert.deepEqual([after.id, after.text], [before.id, words]);
      assert.notEqual(after.valueAt.address, before.valueAt.address);
    }));
});
