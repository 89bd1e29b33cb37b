import assert from "node:assert/strict";
import { deleteScenario } from "../../src/workbook/scenarioSheets";
import { writeCells } from "../../src/workbook/writeCells";
import type { NodeWorkbook } from "../../src/workbench/node";
import { follow } from "./follow";
import { inWorkbook } from "./inWorkbook";
import { inputOf, inSheet, smallTown } from "./smallTown";

async function writeInTown({ Excel }: NodeWorkbook): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("The town").getRange("B1").values = [[6000]];
    await context.sync();
  });
}

describe("what somebody else does to a scenario", () => {
  it("is told with the cell, and the numbers follow; what the person does is not told", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const { seen, until, stop } = await follow();
      const value = () => inputOf(seen.read!.scenarios[0]!, "effect").value;
      const { at, valueAt, label } = inputOf(seen.read!.scenarios[0]!, "effect");
      await writeCells([{ at: valueAt, value: 0.25, label: { at, text: label } }]);
      await until(() => value() === 0.25, "the person's own is read");
      assert.deepEqual(seen.news, []);
      await workbook.host.asOther(() =>
        inSheet(workbook, (sheet) => (sheet.getRange(valueAt.address).values = [[0.3]])),
      );
      await until(() => value() === 0.3, "the other's is read");
      assert.deepEqual(seen.news, [{ sheetId: valueAt.sheetId, name: "Scenario", at: valueAt, byOther: true }]);
      await stop();
    }));

  it("to a sheet that is no scenario is nothing to tell", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const { seen, stop } = await follow();
      await workbook.host.asOther(() => writeInTown(workbook));
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.deepEqual(seen.news, []);
      await stop();
    }));

  it("is that it is gone, while the person was writing in it: that is told, and nothing is written elsewhere", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const { seen, until, stop } = await follow();
      const { at, valueAt, label, value } = inputOf(seen.read!.scenarios[0]!, "effect");
      const { sheetId } = seen.read!.scenarios[0]!;
      await workbook.host.asOther(() => deleteScenario(sheetId));
      await until(() => seen.read!.scenarios.length === 0, "it is gone");
      assert.deepEqual(seen.news, [{ sheetId, name: "Scenario", at: null, byOther: true }]);
      const late = await writeCells([{ at: valueAt, value: 0.3, label: { at, text: label }, was: value }]);
      assert.equal(late.outcome, "failed");
      await stop();
    }));

  it("and a sheet that the person deletes is told too, since what was shown is gone", () =>
    inWorkbook(smallTown("sv"), async () => {
      const { seen, until, stop } = await follow();
      const { sheetId } = seen.read!.scenarios[0]!;
      await deleteScenario(sheetId);
      await until(() => seen.news.length > 0, "it is told");
      assert.deepEqual(seen.news, [{ sheetId, name: "Scenario", at: null, byOther: false }]);
      await stop();
    }));
});
