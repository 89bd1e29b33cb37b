import assert from "node:assert/strict";
import { costEdits } from "../../src/taskpane/inputs/costs/costEdits";
import { readTypedCost, typedCost, type TypedCost } from "../../src/taskpane/inputs/costs/typedCost";
import { costWithCode } from "../../src/catalogue/findCosts";
import { sheetWords } from "../../src/locales/sheetWords";
import { costCells } from "../../src/stories/costCells";
import { insertedCost } from "../../src/stories/insertedCost";
import { costTableWidth } from "../../src/stories/scenarioFormat";
import type { CostLine } from "../../src/workbook/scenario";
import { removeRow } from "../../src/workbook/removeRow";
import { writeRows } from "../../src/workbook/writeRows";
import { writeCells } from "../../src/workbook/writeCells";
import { inWorkbook } from "./inWorkbook";
import { savedWorkbook } from "./savedWorkbook";
import { inSheet, smallTown, theScenario } from "./smallTown";

const insertion = { timesAYear: 30, fromAge: 20, toAge: 24, priceYear: 2025 };
const prison = insertedCost(costWithCode("prison-day-2019", [])!, insertion, "sv")!;

function edits(line: CostLine, change: Partial<TypedCost>, tableWidth = costTableWidth) {
  const read = readTypedCost({ ...typedCost(line, "sv"), ...change }, [], "sv");
  assert.ok("cost" in read);
  return costEdits(line, read.cost, tableWidth, "sv");
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

  it("has a group and a factor, which the measure counts with: half the effect on a cost is half the savings of it", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      const half = edits(before.costs[0]!, { group: "boende", factor: "0,5" });
      assert.deepEqual(await writeCells(half), { outcome: "written" });
      await workbook.calculate();
      const after = await theScenario();
      assert.deepEqual([after.costs[0]!.group, after.costs[0]!.factor], ["boende", 0.5]);
      assert.ok(Math.abs(after.plan!.savings[3]! / before.plan!.savings[3]! - 0.5) < 1e-9);
      assert.deepEqual(after.problems, []);
    }));

  it("is changed where it stands on a sheet from before rows had a group and a factor: grade and source right of ten columns", () =>
    inWorkbook(savedWorkbook(3), async () => {
      const opened = await theScenario();
      const [city, region] = opened.costs;
      const change = edits(city!, { grade: "B", source: "Boksluten" }, opened.costTableWidth);
      assert.deepEqual(await writeCells(change), { outcome: "written" });
      const rows = [costCells({ ...prison, source: "Kriminalvården" }, sheetWords.sv)];
      const seen = opened.costs.map(({ actor }) => actor);
      const { sheetId } = opened;
      assert.deepEqual(await writeRows({ sheetId, block: "Costs", rows, replaces: false, seen }), {
        outcome: "written",
      });
      const grouped = [costCells({ ...prison, group: "boende" }, sheetWords.sv)];
      const again = { sheetId, block: "Costs", rows: grouped, replaces: false, seen: [...seen, prison.actor] } as const;
      assert.deepEqual(await writeRows(again), { outcome: "narrow" });
      const row = (await theScenario()).costs[1]!;
      assert.deepEqual(await removeRow({ block: "Costs", row, seen: [...seen, prison.actor] }), { outcome: "written" });
      const now = await theScenario();
      assert.deepEqual([now.costs[0]!.grade, now.costs[0]!.source], ["B", "Boksluten"]);
      assert.ok(!now.costs.some(({ actor }) => actor === region!.actor));
      assert.equal(now.costs.find(({ actor }) => actor === prison.actor)!.source, "Kriminalvården");
      assert.equal(now.blocks.Results, opened.blocks.Results); // the results beside them stay where they are
      assert.deepEqual(now.problems, []);
    }));
});
