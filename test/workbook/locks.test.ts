import assert from "node:assert/strict";
import { readScenarios } from "../../src/workbook/readScenarios";
import { removeRow } from "../../src/workbook/removeRow";
import { addInput } from "../../src/workbook/addInput";
import { writeCells } from "../../src/workbook/writeCells";
import { writeRows } from "../../src/workbook/writeRows";
import { follow } from "./follow";
import { inWorkbook } from "./inWorkbook";
import { inputOf, inSheet, smallTown, theScenario } from "./smallTown";

describe("a scenario that may not be written", () => {
  it("in a workbook that is opened to be read says so, and is read all the same", () =>
    inWorkbook(smallTown("sv"), async ({ host }) => {
      host.ground.readOnly = true;
      const scenario = await theScenario();
      assert.equal(scenario.lock, "readOnly");
      assert.ok(scenario.measure && scenario.plan);
    }));

  it("on a protected sheet says so until the protection is taken away, and every way of writing leaves it as it is", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await inSheet(workbook, (sheet) => sheet.protection.protect());
      const before = await theScenario();
      assert.equal(before.lock, "protected");
      const { sheetId, costs } = before;
      const seen = costs.map(({ actor }) => actor);
      const effect = inputOf(before, "effect");
      const outcomes = await Promise.all([
        writeCells([{ at: effect.valueAt, value: 0.3 }]),
        writeRows({ sheetId, block: "Costs", rows: [["Staten", 5]], replaces: false, seen }),
        removeRow({ block: "Costs", row: costs[0]!, seen }),
        addInput({ sheetId, block: "Terms", id: "target", label: "Resultatmål", value: 0.02 }),
      ]);
      for (const { outcome } of outcomes) assert.equal(outcome, "failed");
      assert.deepEqual(await theScenario(), before);
      await inSheet(workbook, (sheet) => sheet.protection.unprotect());
      assert.equal((await theScenario()).lock, null);
    }));

  it("is told at once when the sheet is protected, and when it no longer is", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const { seen, until, stop } = await follow();
      const lock = () => seen.read!.scenarios[0]!.lock;
      await inSheet(workbook, (sheet) => sheet.protection.protect());
      await until(() => lock() === "protected", "it is locked");
      await inSheet(workbook, (sheet) => sheet.protection.unprotect());
      await until(() => lock() === null, "it is open again");
      await stop();
    }));

  it("in an Excel from before that event is followed all the same, and says so at the next change", () =>
    inWorkbook(
      smallTown("sv"),
      async (workbook) => {
        const { seen, until, stop } = await follow();
        const { valueAt } = inputOf(seen.read!.scenarios[0]!, "effect");
        await inSheet(workbook, (sheet) => {
          sheet.getRange(valueAt.address).values = [[0.25]];
          sheet.protection.protect();
        });
        await until(() => seen.read!.scenarios[0]!.lock === "protected", "it is locked");
        await stop();
      },
      { requirementSets: { ExcelApi: "1.13" } },
    ));

  it("does not lock the others of the workbook", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await workbook.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("The town").protection.protect();
        await context.sync();
      });
      assert.equal((await readScenarios()).scenarios[0]!.lock, null);
    }));
});
