import assert from "node:assert/strict";
import { languages } from "../../src/locales/language";
import {
  basisEdits,
  frameCutChange,
  newBasis,
  targetChange,
  type Change,
} from "../../src/taskpane/inputs/choices/edits";
import { addInput } from "../../src/workbook/addInput";
import { writeCells } from "../../src/workbook/writeCells";
import { inWorkbook } from "./inWorkbook";
import { refuse } from "./refusing";
import { inputOf, inSheet, smallTown, theScenario } from "./smallTown";

const answer = (change: Change) => (Array.isArray(change) ? writeCells(change) : addInput(change));

describe("the choices that everything hangs on", () => {
  for (const language of languages) {
    it(`a target is a row with a word and a share, and taken away leaves no row (${language})`, () =>
      inWorkbook(smallTown(language), async () => {
        const before = await theScenario();
        assert.equal(before.plan!.terms.target, null);
        assert.deepEqual(await answer(targetChange(before, 0.01)), { outcome: "written" });
        const aimed = await theScenario();
        assert.equal(aimed.plan!.terms.target, 0.01);
        await answer(targetChange(aimed, 0.02));
        const higher = await theScenario();
        assert.equal(higher.plan!.terms.target, 0.02);
        await answer(targetChange(higher, null));
        assert.deepEqual(await theScenario(), before);
      }));
  }

  it("a target goes into a row of its own where the terms have no empty row: what stands below moves, and is the same", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const free = await theScenario();
      await answer(targetChange(free, 0.01)); // the empty row is taken
      const target = inputOf(await theScenario(), "target");
      await inSheet(workbook, (sheet) => (sheet.getRange(target.at.address).values = [["Vår egen rad"]]));
      await workbook.calculate();
      const before = await theScenario();
      assert.equal(before.plan?.terms.target ?? null, null);
      const npv = workbook.cell("Scenario", "R9");
      assert.deepEqual(await answer(targetChange(before, 0.02)), { outcome: "written" });
      await workbook.calculate();
      const after = await theScenario();
      assert.deepEqual([after.missing, inputOf(after, "target").value], [[], 0.02]);
      assert.deepEqual(after.fund, before.fund);
      assert.equal(after.answers.length, before.answers.length);
      assert.equal(workbook.cell("Scenario", "R9"), npv);
      assert.notEqual(after.answers[0]!.at.address, before.answers[0]!.at.address);
      // somebody who still sees the sheet as it was writes no second target
      assert.deepEqual(await answer(targetChange(before, 0.03)), { outcome: "moved" });
    }));

  it("a row that was taken away comes back with its answer: the boards' frames, and how the effect was measured", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const before = await theScenario();
      await inSheet(workbook, (sheet) => {
        for (const id of ["frameCut", "effectBasis"]) {
          const { at, valueAt } = inputOf(before, id);
          for (const { address } of [at, valueAt]) sheet.getRange(address).values = [[""]];
        }
      });
      await answer(frameCutChange(await theScenario(), 0.5));
      await answer(newBasis(await theScenario(), "beforeAfter"));
      const after = await theScenario();
      assert.deepEqual([after.plan!.terms.frameCut, after.effectBasis], [0.5, "beforeAfter"]);
    }));

  it("where Excel refuses in the middle the terms are as they were", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      refuse(workbook, { member: "numberFormat", times: 1 }, "no more");
      assert.equal((await answer(targetChange(before, 0.01))).outcome, "failed");
      await workbook.calculate();
      assert.deepEqual(await theScenario(), before);
    }));

  it("a deadweight goes where the effect is net, with its spread, and comes back with the other answer", () =>
    inWorkbook(smallTown("sv"), async () => {
      const fresh = await theScenario();
      await writeCells(basisEdits(fresh, "beforeAfter"));
      const deadweight = inputOf(await theScenario(), "deadweight");
      const beside = (column: string) => ({ ...deadweight.at, address: deadweight.at.address.replace("A", column) });
      await writeCells([
        { at: deadweight.valueAt, value: 0.3 },
        { at: beside("C"), value: 0.2 },
        { at: beside("D"), value: 0.4 },
      ]);
      const gross = await theScenario();
      assert.deepEqual([gross.effectBasis, gross.measure!.programme.deadweight], ["beforeAfter", 0.3]);
      await writeCells(basisEdits(gross, "comparison"));
      const net = await theScenario();
      assert.deepEqual([net.effectBasis, net.measure!.programme.deadweight, net.problems], ["comparison", 0, []]);
      await writeCells(basisEdits(net, "beforeAfter", inputOf(gross, "deadweight")));
      assert.deepEqual(await theScenario(), gross);
    }));

  it("frames that are not cut leave the reductions with the boards", () =>
    inWorkbook(smallTown("en"), async () => {
      await answer(frameCutChange(await theScenario(), 0));
      assert.equal((await theScenario()).plan!.terms.frameCut, 0);
    }));
});
