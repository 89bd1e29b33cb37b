import assert from "node:assert/strict";
import type { Story } from "../../src/stories/story";
import { inWorkbook } from "../workbook/inWorkbook";

const story: Story = {
  id: "language",
  title: "Language",
  says: "A table with headers.",
  language: "sv",
  names: {},
  sheets: [{ name: "Blad", widths: [], rows: [["=SOCIAL.DISPOSITION(15,{10,10})"]] }],
};

describe("a workbook whose language is changed", () => {
  it("has other headers once it has been calculated in full", () =>
    inWorkbook(story, async ({ Office, calculate, cell }) => {
      assert.equal(cell("Blad", "A1"), "År");
      Office.context.document.settings.set("language", "en");
      await new Promise((saved) => Office.context.document.settings.saveAsync(saved));
      await Excel.run(async (context) => {
        context.workbook.application.calculate(Excel.CalculationType.full);
        await context.sync();
      });
      await calculate();
      assert.equal(cell("Blad", "A1"), "Year");
      assert.equal(cell("Blad", "B1"), "Opening");
    }));
});
