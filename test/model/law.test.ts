import assert from "node:assert/strict";
import { firstYearOf, latestRule, reserveLaw, restoringLaw } from "../../src/model/law";

describe("law: what it says, where, and from which day", () => {
  it("the reserve for results (RER) came after the one for evening out (RUR), and caps it at a twentieth", () => {
    assert.equal(latestRule(reserveLaw), "RER");
    const [old, late] = [{ inForceFrom: "2013-01-01" }, { inForceFrom: "2024-01-01" }];
    assert.equal(latestRule({ late, old }), "late"); // in whichever order they stand
    assert.equal(latestRule({ old, late, sameDay: { ...late } }), "late"); // of two of one day the first
    assert.equal(reserveLaw.RER.figures.ceiling, 0.05);
    assert.equal(reserveLaw.RUR.figures.ceiling, null);
    assert.deepEqual([firstYearOf(reserveLaw.RUR), firstYearOf(reserveLaw.RER) - 1], [2013, 2023]);
    assert.equal(reserveLaw.RUR.figures.yearsOfUseAfter, 10); // prop. 2022/23:119
  });

  it("a deficit is restored within three years", () => {
    assert.equal(restoringLaw[latestRule(restoringLaw)].figures.years, 3);
  });

  it("every rule has its paragraph, its source and a day", () => {
    for (const { paragraph, source, inForceFrom } of [...Object.values(reserveLaw), ...Object.values(restoringLaw)]) {
      assert.match(paragraph, /kommunallagen \(\d{4}:\d+\) \d+ kap\. \d+/);
      assert.match(source, /^https?:\/\//);
      assert.match(inForceFrom, /^\d{4}-\d\d-\d\d$/);
    }
  });
});
