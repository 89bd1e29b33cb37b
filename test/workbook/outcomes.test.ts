import assert from "node:assert/strict";
import { storyWords } from "../../src/locales/storyWords";
import { scenarioSheet } from "../../src/stories/scenarioSheet";
import { briefOf } from "../../src/taskpane/brief/brief";
import { outcomeCells } from "../../src/taskpane/decision/outcomes/typedOutcome";
import { rowEdits } from "../../src/taskpane/rows/rowEdits";
import { addOutcomes } from "../../src/workbook/addOutcomes";
import { removeRow } from "../../src/workbook/removeRow";
import { contentOfScenario } from "../../src/workbook/upgradeContent";
import { writeCells } from "../../src/workbook/writeCells";
import { writeRows } from "../../src/workbook/writeRows";
import { aboutOf, told } from "../taskpane/aboutBrief";
import { inWorkbook } from "./inWorkbook";
import { savedWorkbook } from "./savedWorkbook";
import { smallTown, theScenario } from "./smallTown";

const typed = (outcome: string, change: string, unit = "elever", source = "Skolans enkät 2026") =>
  outcomeCells({ outcome, unit, change, source }, "sv");

async function add(...rows: (string | number)[][]) {
  const { sheetId, outcomes } = await theScenario();
  const seen = outcomes!.map(({ name }) => name);
  return writeRows({ sheetId, block: "Outcomes", rows, replaces: false, seen });
}

/** The rows of the brief's table of outcomes. */
async function inBrief(): Promise<unknown[][]> {
  const brief = briefOf("full", aboutOf(told(await theScenario()), "sv"), "1 december 2026");
  const parts = brief.sections.find(({ id }) => id === "uncounted")!.parts;
  const table = parts.find((part) => part.kind === "table");
  assert.ok(table?.kind === "table");
  assert.deepEqual(table.head, ["Utfall", "Enhet", "Väntad förändring", "Källa"]);
  return table.rows.map(({ cells, tone }) => [...cells, tone]);
}

describe("outcomes that have no price", () => {
  it("stand on the scenario's sheet, and in the brief with unit, expected change and source", () =>
    inWorkbook(smallTown("sv"), async () => {
      const written = await add(
        typed("Behöriga till gymnasiet", "12"),
        typed("Trygghet", "fler (5–20)", "", ""),
        typed("=1+1", "-2,5", "dagar"),
        typed("Sjukfrånvaro", "", "dagar"),
      );
      assert.deepEqual(written, { outcome: "written" }, "one more than there are free rows");
      const [excluded, ...rows] = await inBrief();
      assert.equal(excluded![0], "Färre som hamnar i utanförskap");
      assert.deepEqual(rows, [
        ["Behöriga till gymnasiet", "elever", "12", "Skolans enkät 2026", "plain"],
        ["Trygghet", "–", "fler (5–20)", "källa saknas", "warning"],
        ["=1+1", "dagar", "−2,5", "Skolans enkät 2026", "plain"],
        ["Sjukfrånvaro", "dagar", "inte angiven", "Skolans enkät 2026", "plain"],
      ]);
      const scenario = await theScenario();
      assert.deepEqual(scenario.problems, []);
      // made anew, as in an upgrade, it has them too
      const content = contentOfScenario(scenario, undefined, {}, storyWords.sv);
      assert.deepEqual(content.outcomes![0], {
        outcome: "Behöriga till gymnasiet",
        unit: "elever",
        change: 12,
        source: "Skolans enkät 2026",
      });
      assert.ok(scenarioSheet(content, storyWords.sv).names?.Outcomes);
    }));

  it("are changed cell by cell and taken out row by row", () =>
    inWorkbook(smallTown("sv"), async () => {
      await add(typed("Behöriga till gymnasiet", "12"), typed("Trygghet", "fler"));
      const [first] = (await theScenario()).outcomes!;
      const edits = rowEdits(first!, typed("Behöriga till gymnasiet", "15"));
      assert.deepEqual(
        edits.map(({ was, value }) => [was, value]),
        [[12, 15]],
      );
      assert.deepEqual(await writeCells(edits), { outcome: "written" });
      const { outcomes } = await theScenario();
      const seen = outcomes!.map(({ name }) => name);
      assert.deepEqual(await removeRow({ block: "Outcomes", row: outcomes![1]!, seen }), { outcome: "written" });
      assert.deepEqual(
        (await theScenario()).outcomes!.map(({ name, change }) => [name, change]),
        [["Behöriga till gymnasiet", 15]],
      );
    }));

  it("find room on a sheet from before there were any", () =>
    inWorkbook(savedWorkbook(3), async () => {
      const before = await theScenario();
      assert.equal(before.outcomes, null);
      assert.deepEqual(await addOutcomes(before), { outcome: "written" });
      assert.deepEqual(await add(typed("Behöriga till gymnasiet", "12")), { outcome: "written" });
      const after = await theScenario();
      assert.deepEqual([after.outcomes!.length, after.plan], [1, before.plan]);
    }));
});
