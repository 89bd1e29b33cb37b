import assert from "node:assert/strict";
import { setWorkbookLanguage, workbookLanguage } from "../../src/workbook/workbookLanguage";
import { inWorkbook } from "./inWorkbook";
import { smallTown } from "./smallTown";

describe("the workbook's language", () => {
  it("is kept with the workbook, and taken away again", () =>
    inWorkbook(smallTown("sv"), async () => {
      assert.equal(workbookLanguage(), "sv"); // as the workbook was made
      await setWorkbookLanguage("en");
      assert.equal(workbookLanguage(), "en");
      await setWorkbookLanguage(null);
      assert.equal(workbookLanguage(), null);
    }));
});
