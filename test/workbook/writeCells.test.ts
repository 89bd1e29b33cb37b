import assert from "node:assert/strict";
import type { Input } from "../../src/workbook/scenario";
import { writeCells } from "../../src/workbook/writeCells";
import { inWorkbook } from "./inWorkbook";
import { inputOf, inSheet, smallTown, theScenario } from "./smallTown";

const edit = (input: Input, value: number | string) => ({
  at: input.valueAt,
  value,
  label: { at: input.at, text: input.label },
});

describe("writing cells", () => {
  it("writes its cells and nothing else, and what hangs on them is recalculated", () =>
    inWorkbook(smallTown("sv"), async () => {
      const before = await theScenario();
      const [effect, participants] = [inputOf(before, "effect"), inputOf(before, "participants")];
      assert.deepEqual(await writeCells([edit(effect, 0.3), edit(participants, 200)]), { outcome: "written" });
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

  it("says what Excel said when the sheet is gone", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const effect = inputOf(await theScenario(), "effect");
      await inSheet(workbook, (sheet) => sheet.delete());
      assert.equal((await writeCells([edit(effect, 0.3)])).outcome, "failed");
    }));
});
