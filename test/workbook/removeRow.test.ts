import assert from "node:assert/strict";
import { removeRow } from "../../src/workbook/removeRow";
import type { Scenario } from "../../src/workbook/scenario";
import { inWorkbook } from "./inWorkbook";
import { refuse } from "./refusing";
import { inSheet, smallTown, theScenario } from "./smallTown";

const from = ({ costs }: Scenario, index: number) => ({
  block: "Costs" as const,
  row: costs[index]!,
  seen: costs.map(({ actor }) => actor),
});
const lines = ({ costs }: Scenario) => costs.map(({ actor, at, cells }) => ({ actor, at, cells }));

describe("taking a row out of the costs", () => {
  for (const index of [0, 1, 2]) {
    it(`closes the gap of row ${index + 1} of 3, and nothing else on the sheet moves`, () =>
      inWorkbook(smallTown("sv"), async (workbook) => {
        const before = await theScenario();
        assert.deepEqual(await removeRow(from(before, index)), { outcome: "written" });
        await workbook.calculate();
        const after = await theScenario();
        // without the municipality's only row nothing is its own, and that is said; the others leave nothing wrong
        assert.deepEqual([after.missing, after.problems.map(({ code }) => code)], [[], index === 0 ? ["refused"] : []]);
        const left = lines(before).filter((_, row) => row !== index);
        assert.deepEqual(
          lines(after),
          left.map((line, row) => ({ ...line, at: before.costs[row]!.at })),
        );
        assert.deepEqual(after.books.result, before.books.result);
        assert.deepEqual(
          after.inputs.map(({ at }) => at),
          before.inputs.map(({ at }) => at),
        );
      }));
  }

  it("of the last row of a full block too: three taken out one by one leave an empty table that can be filled", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      for (let row = 2; row >= 0; row--) {
        assert.deepEqual(await removeRow(from(await theScenario(), row)), { outcome: "written" });
      }
      await workbook.calculate();
      const after = await theScenario();
      assert.deepEqual(after.costs, []);
      assert.deepEqual(after.books.result, before.books.result);
    }));

  it("a formula elsewhere that refers to a row below still refers to it: 2 × 60 000 before and after", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      const amount = before.costs[1]!.at.address.replace("A", "B");
      await inSheet(workbook, (sheet) => (sheet.getRange("Z40").formulas = [[`=2*${amount}`]]));
      await workbook.calculate();
      const twice = workbook.cell("Scenario", "Z40");
      assert.equal(twice, 2 * Number(before.costs[1]!.cells[1]));
      await removeRow(from(before, 0));
      await workbook.calculate();
      assert.equal(workbook.cell("Scenario", "Z40"), twice);
    }));

  it("is undone in one step", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      await removeRow(from(before, 1));
      await workbook.undo();
      assert.deepEqual(lines(await theScenario()), lines(before));
    }));

  it("a row with a formula goes only when the person has said so; one of another row does not matter", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const second = (await theScenario()).costs[1]!.at.address.replace("A", "B");
      await inSheet(workbook, (sheet) => (sheet.getRange(second).formulas = [["=50000+10000"]]));
      await workbook.calculate();
      const before = await theScenario();
      assert.equal((await removeRow(from(before, 1))).outcome, "formula");
      assert.deepEqual(await theScenario(), before);
      assert.equal((await removeRow(from(before, 0))).outcome, "written");
      assert.equal((await removeRow({ ...from(await theScenario(), 0), overFormula: true })).outcome, "written");
      assert.equal((await theScenario()).costs.length, 1);
    }));

  it("nothing goes where somebody else has changed the row or the table meanwhile", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      const amount = before.costs[1]!.at.address.replace("A", "B");
      await inSheet(workbook, (sheet) => (sheet.getRange(amount).values = [[1]]));
      assert.equal((await removeRow(from(before, 1))).outcome, "moved");
      const now = await theScenario();
      await inSheet(workbook, (sheet) => (sheet.getRange(now.costs[2]!.at.address).values = [["Annan"]]));
      assert.equal((await removeRow(from(now, 1))).outcome, "moved");
      assert.equal((await theScenario()).costs.length, 3);
    }));

  for (const member of ["insert", "numberFormat", "delete"]) {
    it(`where Excel refuses at ${member} the table is as it was`, () =>
      inWorkbook(smallTown("sv"), async (workbook) => {
        const before = await theScenario();
        refuse(workbook, { member, times: 1 }, "no more");
        assert.deepEqual(await removeRow(from(before, 1)), { outcome: "failed", reason: "GeneralException: no more" });
        await workbook.calculate();
        assert.deepEqual(await theScenario(), before);
      }));
  }
});
