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
      const heads = () => ["Q4", "R4", "T4", "R20"].map((address) => workbook.cell("Scenario", address));
      const npv = workbook.cell("Scenario", "R9");
      const inSwedish = heads();
      await setWorkbookLanguage("en");
      await workbook.calculate();
      const inEnglish = heads();
      // whose the money is stays the sheet's own word
      assert.deepEqual(inSwedish, ["Mått", "Kommunen, hemtagbart", "Alla betalare", "Anslag"]);
      assert.deepEqual(inEnglish, ["Measure", "Kommunen, cashable", "All payers", "Appropriation"]);
      assert.equal(workbook.cell("Scenario", "R9"), npv);
      assert.deepEqual(await theScenario(), before); // the sheet's own words are the person's
      await setWorkbookLanguage("sv");
      await workbook.calculate();
      assert.deepEqual(heads(), inSwedish);
    }));

  it("that cannot be saved stays what it was, for the functions too", () =>
    inWorkbook(smallTown("sv"), async ({ Office }) => {
      const saveAsync = (done: (result: object) => void) => done({ status: "failed", error: { message: "no more" } });
      const { document } = Office.context;
      const settings = Object.create(document.settings, { saveAsync: { value: saveAsync } }) as Office.Settings;
      const context = { ...Office.context, document: Object.create(document, { settings: { value: settings } }) };
      Object.assign(globalThis, { Office: { ...Office, context } }); // the workbook puts Office back when it is closed
      await assert.rejects(setWorkbookLanguage("en"), /no more/);
      assert.equal(workbookLanguage(), "sv");
    }));
});
