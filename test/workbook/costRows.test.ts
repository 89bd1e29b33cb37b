import assert from "node:assert/strict";
import { costEdits } from "../../src/taskpane/inputs/costs/costEdits";
import { readTypedCost, typedCost, type TypedCost } from "../../src/taskpane/inputs/costs/typedCost";
import type { CostLine } from "../../src/workbook/scenario";
import { writeCells } from "../../src/workbook/writeCells";
import { inWorkbook } from "./inWorkbook";
import { inSheet, smallTown, theScenario } from "./smallTown";

function edits(line: CostLine, change: Partial<TypedCost>) {
  const read = readTypedCost({ ...typedCost(line, "sv"), ...change }, [], "sv");
  assert.ok("cost" in read);
  return costEdits(line, read.cost, "sv");
}

describe("a row of costs that is changed in the pane", () => {
  it("is written, and what the municipality saves follows: 300 000 a person instead of 150 000 is twice as much", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      assert.deepEqual(await writeCells(edits(before.costs[0]!, { amount: "300 000" })), { outcome: "written" });
      await workbook.calculate();
      const after = await theScenario();
      assert.ok(Math.abs(after.plan!.savings[3]! / before.plan!.savings[3]! - 300 / 150) < 1e-9);
      assert.ok(after.costs[0]!.isChanged); // its source is still the old one
    }));

  it("is not written over a formula unasked, nor where somebody else has written since it was opened", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const opened = (await theScenario()).costs[1]!;
      const amount = opened.at.address.replace("A", "B");
      await inSheet(workbook, (sheet) => (sheet.getRange(amount).values = [[61000]]));
      assert.deepEqual(await writeCells(edits(opened, { amount: "70 000" })), { outcome: "moved" });
      await inSheet(workbook, (sheet) => (sheet.getRange(amount).formulas = [["=50000+10000"]]));
      await workbook.calculate();
      const now = (await theScenario()).costs[1]!;
      assert.deepEqual(await writeCells(edits(now, { amount: "70 000" })), { outcome: "formula" });
      assert.deepEqual(await writeCells(edits(now, { cashable: "40 %" })), { outcome: "written" });
      assert.deepEqual((await theScenario()).costs[1]!.cells.slice(1, 6), [60000, 16, 64, 1, 0.4]);
    }));
});
