import assert from "node:assert/strict";
import { readScenarios } from "../../src/workbook/readScenarios";
import { deleteScenario, duplicateScenario, renameScenario } from "../../src/workbook/scenarioSheets";
import { writeCells } from "../../src/workbook/writeCells";
import { inWorkbook } from "./inWorkbook";
import { refuse } from "./refusing";
import { inputOf, smallTown, theScenario } from "./smallTown";

describe("the scenarios of a workbook", () => {
  it("a copy stands on its own: changing it leaves the original", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const original = await theScenario();
      const id = await duplicateScenario(original.sheetId, "Scenario kopia");
      await workbook.calculate();
      const read = await readScenarios();
      const copy = read.scenarios.find(({ sheetId }) => sheetId === id)!;
      assert.equal(copy.name, "Scenario kopia");
      assert.deepEqual([copy.missing, copy.problems], [[], []]);
      const effect = inputOf(copy, "effect");
      await writeCells([{ at: effect.valueAt, value: 0.3 }]);
      await workbook.calculate();
      const [before, after] = (await readScenarios()).scenarios;
      assert.deepEqual(before!.plan, original.plan);
      assert.ok(after!.plan!.savings[2]! > original.plan!.savings[2]!);
    }));

  for (const member of ["copy", "name", "activate"]) {
    it(`a copy that Excel refuses in the middle leaves nothing: refused at ${member}`, () =>
      inWorkbook(smallTown("sv"), async (workbook) => {
        const before = await readScenarios();
        refuse(workbook, { member, times: 1 }, "no more");
        await assert.rejects(duplicateScenario(before.scenarios[0]!.sheetId, "Kopia"), /no more/);
        assert.deepEqual((await readScenarios()).scenarios, before.scenarios);
      }));
  }

  it("that Excel has renamed or deleted and denied, and that cannot be looked at, is not told to have failed", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const { faults } = workbook.host;
      const { sheetId } = await theScenario();
      for (const act of [() => renameScenario(sheetId, "Tidig hjälp"), () => deleteScenario(sheetId)]) {
        for (const isSeen of [true, false]) {
          let asked = 0;
          faults.meet = () => {
            asked++;
            if (asked === 1) return { way: "doneAndRefused", code: "GeneralException" };
            return isSeen ? null : { way: "refused", code: "AccessDenied" };
          };
          if (isSeen) await act();
          else await assert.rejects(act(), { name: "Halfway" });
          faults.meet = () => null;
        }
      }
      assert.equal((await readScenarios()).scenarios.length, 0);
    }));

  it("is renamed and deleted; a name that is taken is refused", () =>
    inWorkbook(smallTown("sv"), async () => {
      const { sheetId } = await theScenario();
      await renameScenario(sheetId, "Tidig hjälp");
      assert.equal((await theScenario()).name, "Tidig hjälp");
      await assert.rejects(renameScenario(sheetId, "the town"));
      await deleteScenario(sheetId);
      assert.equal((await readScenarios()).scenarios.length, 0);
    }));
});
