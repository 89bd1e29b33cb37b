import assert from "node:assert/strict";
import { checkWords } from "../../src/locales/checkWords";
import { stories } from "../../src/stories";
import { invariantsOf, type Held } from "../../src/taskpane/check/invariants";
import { supportText } from "../../src/taskpane/check/support";
import { anchors } from "../../src/workbook/check/anchors";
import { readBlock } from "../../src/workbook/check/readBlock";
import { readScenarios } from "../../src/workbook/readScenarios";
import type { CellContent, Scenario } from "../../src/workbook/scenario";
import { inWorkbook } from "../workbook/inWorkbook";

const stockholm = stories("sv")[0]!;
const all: Held = { understood: true, actorsAddUp: true, booksAddUp: true, equityFollows: true, sheetAgrees: true };

describe("what must hold of a scenario", () => {
  let scenario: Scenario;
  let results: CellContent[][];
  let held: Held;
  before(async () => {
    await inWorkbook(stockholm, async () => {
      scenario = (await readScenarios()).scenarios[0]!;
      results = await readBlock(scenario.sheetId, scenario.blocks.Results!);
      held = invariantsOf(scenario, results);
    });
  });

  it("holds of the Stockholm example, down to the cells of its results", () => assert.deepEqual(held, all));

  it("does not where a cell of the results is old, or the sheet is not understood", async () => {
    await inWorkbook(stockholm, () => {
      const old = results.map((row) => row.map((cell) => (typeof cell === "number" && cell > 1000 ? cell + 1 : cell)));
      const problems: Scenario["problems"] = [
        { code: "cell-error", at: { sheetId: scenario.sheetId, address: "B7" }, error: "#REF!" },
      ];
      assert.deepEqual(invariantsOf({ ...scenario, problems }, old), {
        ...all,
        understood: false,
        sheetAgrees: false,
      });
      return Promise.resolve();
    });
  });

  it("has nothing to be tried on where there is no measure and no plan", () => {
    const { actorsAddUp, booksAddUp, equityFollows, sheetAgrees } = invariantsOf(
      { ...scenario, measure: null, plan: null },
      results,
    );
    assert.deepEqual([actorsAddUp, booksAddUp, equityFollows, sheetAgrees], [null, null, null, null]);
  });

  it("is told to whoever helps without anything of the workbook", () => {
    for (const say of Object.values(checkWords)) {
      const text = supportText(
        {
          build: "1.2.3",
          environment: { platform: "PC", version: "16.0", language: "sv-SE", sets: [] },
          checked: { anchors: [{ anchor: anchors[0]!, shown: 1203, isRight: false }], probes: [] },
          held: [held],
          seen: { sentence: false },
        },
        say,
      );
      for (const part of ["1.2.3", "PC", "16.0", anchors[0]!.formula, "1203", say.invariants.sheetAgrees])
        assert.ok(text.includes(part), part);
      assert.ok(text.includes(`${say.seen.questions.sentence} ${say.answers.no}`));
      assert.ok(!text.includes(scenario.name));
      for (const { actor, cells } of scenario.costs)
        for (const told of [actor, String(cells[1])]) assert.ok(!text.includes(told), told);
    }
  });
});
