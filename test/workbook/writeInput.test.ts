import assert from "node:assert/strict";
import { readScenario } from "../../src/workbook/readScenario";
import { writeInput } from "../../src/workbook/writeInput";
import { inWorkbook } from "./inWorkbook";
import { smallTown } from "./smallTown";

const sheet = "The town";

describe("writing an input", () => {
  it("writes its cell and nothing else, and what hangs on it is recalculated", () =>
    inWorkbook(smallTown("sv"), async ({ cell }) => {
      const [, effect] = (await readScenario()).inputs;
      assert.deepEqual(await writeInput(effect!, 0.5, false), { outcome: "written" });
      assert.deepEqual([cell(sheet, "A3"), cell(sheet, "B3"), cell(sheet, "B2")], ["Effekt", 0.5, 100]);
      assert.equal((await readScenario()).plan?.savings[1], 100 * 0.5 * 1e5);
    }));

  it("leaves a formula alone until the person has said that it may go", () =>
    inWorkbook(smallTown("sv"), async ({ cell }) => {
      const rate = (await readScenario()).inputs[2]!;
      assert.deepEqual(await writeInput(rate, 0.04, false), { outcome: "formula" });
      assert.equal(cell(sheet, "B4"), 0.03);
      assert.deepEqual(await writeInput(rate, 0.04, true), { outcome: "written" });
      assert.equal(cell(sheet, "B4"), 0.04);
      assert.equal((await readScenario()).inputs[2]!.isFormula, false);
    }));

  it("writes nothing where the row now holds another input", () =>
    inWorkbook(smallTown("sv"), async ({ Excel, cell }) => {
      const [participants] = (await readScenario()).inputs;
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange("A2").values = [["Kostnad per deltagare"]];
        await context.sync();
      });
      assert.deepEqual(await writeInput(participants!, 7, false), { outcome: "moved" });
      assert.equal(cell(sheet, "B2"), 100);
    }));

  it("says what Excel said when the name is gone", () =>
    inWorkbook({ ...smallTown("sv"), names: {} }, async () => {
      const input = { table: "Terms", row: 0, id: "disposed", label: "disposed", value: 1, unit: "", isFormula: false };
      const written = await writeInput({ ...input, table: "Terms" }, 7, false);
      assert.equal(written.outcome, "failed");
    }));
});
