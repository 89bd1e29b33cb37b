import assert from "node:assert/strict";
import { ICommandService } from "@univerjs/core";
import { CopySheetCommand } from "@univerjs/sheets";
import { scenarioVersion } from "../../src/stories/scenarioFormat";
import type { BookContent } from "../../src/workbench/file/content";
import { keptWith } from "../../src/workbench/grid/kept";
import type { NodeWorkbook } from "../../src/workbench/node";
import { readScenarios } from "../../src/workbook/readScenarios";
import type { Scenario } from "../../src/workbook/scenario";
import { deleteScenario } from "../../src/workbook/scenarioSheets";
import { writeCells } from "../../src/workbook/writeCells";
import { follow } from "./follow";
import { inWorkbook } from "./inWorkbook";
import { inputOf, smallTown, theScenario } from "./smallTown";

/** Copies a tab as a person does in the grid. */
async function copyTab({ host: { book }, calculate }: NodeWorkbook, subUnitId: string): Promise<void> {
  const commands = book.injector.get(ICommandService);
  await commands.executeCommand(CopySheetCommand.id, { unitId: book.unitId, subUnitId });
  await calculate();
}

describe("a scenario whose tab is copied in the grid, as by Excel's Move or Copy", () => {
  it("is two scenarios, each with its own blocks, numbers and charts", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const original = await theScenario();
      await copyTab(workbook, original.sheetId);
      const [first, copy, ...others] = (await readScenarios()).scenarios;
      assert.deepEqual([first, others], [original, []]);
      assert.equal(copy!.name, "Scenario (2)");
      assert.deepEqual([copy!.missing, copy!.problems, copy!.blocks], [[], [], original.blocks]);
      const effect = inputOf(copy!, "effect");
      assert.equal(effect.valueAt.sheetId, copy!.sheetId);
      await writeCells([{ at: effect.valueAt, value: 0.3 }]);
      await workbook.calculate();
      const [before, after] = (await readScenarios()).scenarios;
      assert.deepEqual(before, original);
      assert.ok(after!.plan!.savings[2]! > original.plan!.savings[2]!);
      const charts = [first!, copy!].map(({ name }) => keptWith(workbook.host.book.sheet(name)!).charts.length);
      assert.deepEqual(charts, [2, 2]);
    }));

  it("may be a copy of a copy, or copied to another workbook: what it is stands in its cells and its own names", async () => {
    const said = ({ version, problems, missing, blocks, plan, inputs }: Scenario) => {
      return { version, problems, missing, blocks, plan, changed: inputs.map(({ isChanged }) => isChanged) };
    };
    const kept: BookContent[] = [];
    await inWorkbook(smallTown("sv"), async (workbook) => {
      const original = await theScenario();
      await copyTab(workbook, original.sheetId);
      await copyTab(workbook, (await readScenarios()).scenarios[1]!.sheetId);
      const { scenarios } = await readScenarios();
      assert.equal(scenarios.length, 3);
      for (const copy of scenarios) assert.deepEqual(said(copy), said(original));
      kept.push(workbook.content());
    });
    const [book] = kept;
    // Excel's Move or Copy takes along the sheet and its own names, and nothing of the workbook's
    const copied = { ...book!.sheets.at(-1)!, properties: [] };
    await inWorkbook({ ...book!, sheets: [copied], names: [], settings: {} }, async () => {
      const there = await theScenario();
      assert.deepEqual([there.problems, there.missing, there.version], [[], [], scenarioVersion]);
      const written = await writeCells([{ at: inputOf(there, "effect").valueAt, value: 0.3 }]);
      assert.deepEqual(written, { outcome: "written" });
      assert.equal(inputOf(await theScenario(), "effect").value, 0.3);
    });
  });

  it("comes to a pane that follows the workbook, and goes when the copy is deleted: Excel cannot take it back", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const { seen, until, stop } = await follow();
      await copyTab(workbook, seen.read!.scenarios[0]!.sheetId);
      await until(() => seen.read!.scenarios.length === 2, "the copy has come");
      assert.deepEqual(seen.read!.scenarios[1]!.missing, []);
      await workbook.undo();
      assert.equal(workbook.host.book.sheets().length, 3);
      await deleteScenario(seen.read!.scenarios[1]!.sheetId);
      await until(() => seen.read!.scenarios.length === 1, "the copy is gone");
      await stop();
    }));
});
