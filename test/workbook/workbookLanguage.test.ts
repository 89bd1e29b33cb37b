import assert from "node:assert/strict";
import { setWorkbookLanguage, workbookLanguage } from "../../src/workbook/workbookLanguage";
import { inWorkbook } from "./inWorkbook";
import { smallTown, theScenario } from "./smallTown";

describe("the workbook's language", () => {
  it("is kept with the workbook, and taken away again", () =>
    inWorkbook(smallTown("sv"), async () => {
      assert.equal(workbookLanguage(), "sv"); // as the workbook was made
      await setWorkbookLanguage("en");
      assert.equal(workbookLanguage(), "en");
      await setWorkbookLanguage(null);
      assert.equal(workbookLanguage(), null);
    }));

  it("is the language of the tables' headers: those that have spilled follow it, and numbers and the person's words stay", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      const heads = () => ["O4", "Q4", "P20"].map((address) => workbook.cell("Scenario", address));
      const npv = workbook.cell("Scenario", "P9");
      const inSwedish = heads();
      await setWorkbookLanguage("en");
      await workbook.calculate();
      const inEnglish = heads();
      assert.deepEqual(inSwedish, ["Mått", "Alla betalare", "Anslag"]);
      assert.deepEqual(inEnglish, ["Measure", "All payers", "Appropriation"]);
      assert.equal(workbook.cell("Scenario", "P4"), "Kommunen"); // who owns it is the sheet's own word
      assert.equal(workbook.cell("Scenario", "P9"), npv);
      assert.deepEqual(await theScenario(), before); // the sheet's own words are the person's
      await setWorkbookLanguage("sv");
      await workbook.calculate();
      assert.deepEqual(heads(), inSwedish);
    }));

  it("that cannot be saved stays what it was, for the functions too", () =>
    inWorkbook(smallTown("sv"), async ({ Office }) => {
      const { settings } = Office.context.document;
      Object.assign(settings, {
        saveAsync: (done: (result: object) => void) => done({ status: "failed", error: { message: "no more" } }),
      });
      await assert.rejects(setWorkbookLanguage("en"), /no more/);
      assert.equal(workbookLanguage(), "sv");
    }));
});
