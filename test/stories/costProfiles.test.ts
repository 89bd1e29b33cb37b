import assert from "node:assert/strict";
import { allCosts } from "../../src/catalogue/findCosts";
import { languages } from "../../src/locales/language";
import { costProfiles } from "../../src/stories/costProfiles";
import { readCostTable } from "../../src/ranges/costTable";
import { call } from "../functions/excel";

describe("cost profiles: who pays for exclusion, at which ages", () => {
  for (const language of languages) {
    const [general, bullying] = costProfiles(language) as [
      ReturnType<typeof costProfiles>[0],
      ReturnType<typeof costProfiles>[0],
    ];

    it(`in ${language} both are cost tables that the functions read, and both sum to 350 000 a year for 45 years`, async () => {
      for (const { rows } of [general, bullying]) {
        const cells = rows.map((row) => row.cells);
        assert.equal(readCostTable(cells, "costs").rows.length, rows.length);
        const lifetime = (await call("EXCLUSIONCOST", 1, cells)) as number;
        assert.ok(Math.abs(lifetime - 350000 * 45) < 1e-6);
      }
    });

    it(`in ${language} the municipality bears 500 of 1 550 in Luleå, and 2.4 of 17.5 in the bullying study`, () => {
      assert.ok(Math.abs(general.rows[0]!.cells[1] - (350000 * 500) / 1550) < 1e-9);
      assert.ok(Math.abs(bullying.rows[0]!.cells[1] - (350000 * 2.4) / 17.5) < 1e-9);
      assert.equal(Math.round((100 * bullying.rows[0]!.cells[1]) / 350000), 14);
    });

    it(`in ${language} each says what is known and what is a reconstruction, and each row has code, source and grade`, () => {
      const codes = new Set(allCosts([]).map(({ cost }) => cost.code));
      for (const { title, says, known, reconstructed, rows } of [general, bullying]) {
        for (const text of [title, says, known, reconstructed]) assert.ok(text.length > 20);
        for (const row of rows) {
          assert.ok(codes.has(row.code));
          assert.match(row.source, /https?:/);
          assert.equal(row.grade, "C");
        }
      }
    });
  }

  it("nothing is cashable until somebody has judged it", () => {
    const [general] = costProfiles("en");
    const table = readCostTable(
      general!.rows.map((row) => row.cells),
      "costs",
    );
    assert.ok(table.rows.every((row) => row.cashable === 0));
  });
});
