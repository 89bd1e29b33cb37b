import assert from "node:assert/strict";
import { languages } from "../../src/locales/language";
import { basisEdits, frameCutEdits, targetEdits } from "../../src/taskpane/inputs/choices/edits";
import { writeCells } from "../../src/workbook/writeCells";
import { inWorkbook } from "./inWorkbook";
import { inputOf, smallTown, theScenario } from "./smallTown";

describe("the choices that everything hangs on", () => {
  for (const language of languages) {
    it(`a target is a row with a word and a share, and taken away leaves no row (${language})`, () =>
      inWorkbook(smallTown(language), async () => {
        const before = await theScenario();
        assert.equal(before.plan!.terms.target, null);
        assert.deepEqual(await writeCells(targetEdits(before, 0.01)), { outcome: "written" });
        const aimed = await theScenario();
        assert.equal(aimed.plan!.terms.target, 0.01);
        assert.equal(aimed.freeTerm, null);
        await writeCells(targetEdits(aimed, 0.02));
        const higher = await theScenario();
        assert.equal(higher.plan!.terms.target, 0.02);
        await writeCells(targetEdits(higher, null));
        assert.deepEqual(await theScenario(), before);
      }));
  }

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
      await writeCells(frameCutEdits(await theScenario(), 0));
      assert.equal((await theScenario()).plan!.terms.frameCut, 0);
    }));
});
