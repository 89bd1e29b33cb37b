import assert from "node:assert/strict";
import { ownCostRow } from "../../src/catalogue/ownCostRow";
import { readOwnCosts } from "../../src/catalogue/ownCosts";
import { unitCosts } from "../../src/catalogue/unitCosts";
import { languages } from "../../src/locales/language";
import { unitCostWords } from "../../src/locales/unitCostWords";

describe("a unit cost as a row of the own table", () => {
  for (const language of languages) {
    it(`is read back as it was, every figure of the catalogue (${language})`, () => {
      const { columns, moreColumns } = unitCostWords[language];
      const header = Object.entries({ ...columns, ...moreColumns });
      const rows = unitCosts.map((cost) => {
        const row: Record<string, unknown> = ownCostRow(cost, language);
        return header.map(([id]) => row[id]);
      });
      const { accepted, refused } = readOwnCosts([header.map(([, word]) => word), ...rows]);
      assert.deepEqual(refused, []);
      assert.equal(accepted.length, unitCosts.length);
      accepted.forEach((read, index) => {
        const { name, note, source, ...rest } = unitCosts[index]!;
        const inBoth = (text: string) => ({ sv: text, en: text });
        assert.deepEqual(read, {
          ...rest,
          name: inBoth(name[language]),
          note: inBoth(note[language]),
          source: { ...source, title: inBoth(source.title[language]), isPage: source.address !== "" },
        });
      });
    });
  }
});
