import assert from "node:assert/strict";
import { ICommandService } from "@univerjs/core";
import { CopySheetCommand } from "@univerjs/sheets";
import { keptWith } from "../../src/workbench/grid/kept";
import type { NodeWorkbook } from "../../src/workbench/node";
import { readScenarios } from "../../src/workbook/readScenarios";
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
