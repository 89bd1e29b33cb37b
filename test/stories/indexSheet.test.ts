import assert from "node:assert/strict";
import { languages } from "../../src/locales/language";
import { indexSheet } from "../../src/stories/indexSheet";
import { openWorkbook } from "../../src/workbench/node";

describe("the sheet of PKV and internal rate", () => {
  for (const language of languages) {
    it(`makes an index of the published changes, and leaves the years that are not published empty (${language})`, async () => {
      const sheet = indexSheet(language);
      const book = await openWorkbook({ id: "i", title: "i", says: "i", language, sheets: [sheet], names: {} });
      const row = (year: number) => 1 + sheet.rows.findIndex((cells) => cells[0] === year);
      const at = (column: string, year: number) => book.cell(sheet.name, `${column}${row(year)}`);
      // SKR: 2.4, 2.7, 2.8 and 3.0 per cent
      assert.ok(Math.abs((at("B", 2018) as number) - 100 * 1.024 * 1.027 * 1.028 * 1.03) < 1e-9);
      assert.deepEqual([at("B", 2019), at("C", 2019), at("D", 2019)], ["", "", 0.015]);
      assert.equal(at("D", 2025), 0.025);
      const factor = book.cell(sheet.name, `A${sheet.rows.length}`) as number;
      assert.ok(Math.abs(factor - 1.024 * 1.027 * 1.028 * 1.03) < 1e-9);
      book.close();
    });
  }
});
