import assert from "node:assert/strict";
import type { Input } from "../../src/workbook/scenario";
import { areaOf } from "../../src/workbench/grid/address";
import { writeCells } from "../../src/workbook/writeCells";
import { inWorkbook } from "./inWorkbook";
import { refuse } from "./refusing";
import { inputOf, inSheet, smallTown, theScenario } from "./smallTown";

const edit = (input: Input, value: number | string) => ({
  at: input.valueAt,
  value,
  label: { at: input.at, text: input.label },
});

describe("writing cells", () => {
  it("writes its cells and nothing else, and what hangs on them is recalculated", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      const [effect, participants] = [inputOf(before, "effect"), inputOf(before, "participants")];
      assert.deepEqual(await writeCells([edit(effect, 0.3), edit(participants, 200)]), { outcome: "written" });
      await workbook.calculate();
      const after = await theScenario();
      assert.equal(inputOf(after, "effect").label, effect.label);
      assert.equal(after.measure!.programme.retention, before.measure!.programme.retention);
      assert.ok(Math.abs(after.plan!.savings[3]! / before.plan!.savings[3]! - 2 * (0.3 / 0.2)) < 1e-9);
    }));

  it("leaves a formula alone until the person has said that it may go", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const rate = inputOf(await theScenario(), "discountRate");
      await inSheet(workbook, (sheet) => (sheet.getRange(rate.valueAt.address).formulas = [["=0.01+0.02"]]));
      assert.deepEqual(await writeCells([edit(rate, 0.04)]), { outcome: "formula" });
      assert.equal(inputOf(await theScenario(), "discountRate").value, 0.03);
      assert.deepEqual(await writeCells([edit(rate, 0.04)], true), { outcome: "written" });
      const after = inputOf(await theScenario(), "discountRate");
      assert.deepEqual([after.value, after.isFormula], [0.04, false]);
    }));

  it("writes nothing of several where one row now holds another input", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      const [effect, participants] = [inputOf(before, "effect"), inputOf(before, "participants")];
      await inSheet(workbook, (sheet) => (sheet.getRange(participants.at.address).values = [["Annat"]]));
      assert.deepEqual(await writeCells([edit(effect, 0.3), edit(participants, 7)]), { outcome: "moved" });
      assert.equal(inputOf(await theScenario(), "effect").value, 0.2);
    }));

  it("writes nothing where the cell says something else than the person saw", () =>
    inWorkbook(smallTown("sv"), async () => {
      const effect = inputOf(await theScenario(), "effect");
      await writeCells([edit(effect, 0.25)]); // somebody else
      assert.deepEqual(await writeCells([{ ...edit(effect, 0.3), was: 0.2 }]), { outcome: "moved" });
      assert.equal(inputOf(await theScenario(), "effect").value, 0.25);
      assert.deepEqual(await writeCells([{ ...edit(effect, 0.3), was: 0.25 }]), { outcome: "written" });
    }));

  it("puts back the first when Excel refuses the second: a number, a formula and a text that looks like one", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const fresh = await theScenario();
      const [rate, group] = [inputOf(fresh, "discountRate"), inputOf(fresh, "effect")];
      const groupAt = { ...group.at, address: group.at.address.replace("A", "E") };
      await inSheet(workbook, (sheet) => {
        sheet.getRange(rate.valueAt.address).formulas = [["=0.01+0.02"]];
        sheet.getRange(groupAt.address).values = [["'=1+1"]];
      });
      const before = await theScenario();
      const edits = [edit(group, 0.3), { at: groupAt, value: "a" }, edit(rate, 0.04), edit(inputOf(fresh, "lag"), 2)];
      refuse(workbook, { member: "values", after: 3, times: 1 }, "no more");
      assert.deepEqual(await writeCells(edits, true), { outcome: "failed", reason: "GeneralException: no more" });
      await workbook.calculate();
      assert.deepEqual(await theScenario(), before);
    }));

  it("says so when what was written cannot be put back", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      const edits = [edit(inputOf(before, "effect"), 0.3), edit(inputOf(before, "participants"), 200)];
      let writes = 0;
      workbook.host.ground.refuses = (_target, member) => {
        const isWrite = member === "values" || member === "formulas";
        return isWrite && ++writes > 1 ? "no more" : null;
      };
      assert.deepEqual(await writeCells(edits), { outcome: "halfway", reason: "GeneralException: no more" });
      const after = await theScenario();
      assert.deepEqual([inputOf(after, "effect").value, inputOf(after, "participants").value], [0.3, 100]);
    }));

  it("says so where a colleague's value was written over, and Excel refuses that it is put back", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const effect = inputOf(await theScenario(), "effect");
      const { book, faults } = workbook.host;
      const { top, left } = areaOf(effect.valueAt.address)!;
      let changes = 0;
      faults.before = (asked) => {
        if (asked.changes && ++changes === 1) {
          book.write(effect.valueAt.sheetId, { [top]: { [left]: { v: 0.081, t: 2 } } });
        }
        return Promise.resolve();
      };
      faults.meet = (asked) =>
        asked.changes && changes > 1 ? { way: "refused" as const, code: "AccessDenied" } : null;
      const { outcome } = await writeCells([{ ...edit(effect, 0.3), was: 0.2 }]);
      faults.meet = () => null;
      faults.before = () => Promise.resolve();
      assert.equal(outcome, "halfway");
      assert.equal(inputOf(await theScenario(), "effect").value, 0.3);
    }));

  it("writes nothing to a sheet that is protected, and nothing to another in the same write", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      const effect = inputOf(before, "effect");
      await workbook.Excel.run(async (context) => {
        const town = context.workbook.worksheets.getItem("The town").load("id");
        town.protection.protect();
        await context.sync();
        const written = await writeCells([edit(effect, 0.3), { at: { sheetId: town.id, address: "B1" }, value: 1 }]);
        assert.equal(written.outcome, "failed");
      });
      assert.deepEqual(await theScenario(), before);
    }));

  it("says what Excel said when the sheet is gone", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const effect = inputOf(await theScenario(), "effect");
      await inSheet(workbook, (sheet) => sheet.delete());
      assert.equal((await writeCells([edit(effect, 0.3)])).outcome, "failed");
    }));
});
