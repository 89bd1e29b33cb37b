import assert from "node:assert/strict";
import { appraise } from "../../src/model/appraisal";
import { correctedForOptimism } from "../../src/model/optimism";
import { completeProgramme } from "../../src/model/programme";
import { uncertainCosts, uncertainMeasure } from "./uncertainMeasure";

/** Invented shares. */
const table = { B: { costs: 0.1, benefits: 0.2 }, C: { costs: 0.25, benefits: 0.5 } };

describe("optimism: what plans promise too much", () => {
  it("an empty table corrects nothing, nor does a grade that is not in it", () => {
    assert.deepEqual(correctedForOptimism(uncertainMeasure, {}, { costs: "A", effect: "C" }), uncertainMeasure);
    assert.deepEqual(correctedForOptimism(uncertainMeasure, table, { costs: "A", effect: "A" }), uncertainMeasure);
  });

  it("costs of grade C a quarter dearer, an effect of grade B a fifth smaller: in the appraisal too, each once", () => {
    const corrected = correctedForOptimism(uncertainMeasure, table, { costs: "C", effect: "B" });
    const before = appraise(completeProgramme(uncertainMeasure.given), uncertainCosts).all;
    const after = appraise(completeProgramme(corrected.given), uncertainCosts).all;
    assert.ok(Math.abs(after.cost / before.cost - 1.25) < 1e-12);
    assert.ok(Math.abs(after.savings / before.savings - 0.8) < 1e-12);
  });

  it("the ranges follow their values, the others stay", () => {
    const { ranges } = correctedForOptimism(uncertainMeasure, table, { costs: "C", effect: "B" });
    const range = (input: string) => ranges.find((one) => one.input === input)!;
    assert.deepEqual([range("costPerParticipant").low, range("costPerParticipant").high], [62500, 112500]);
    assert.deepEqual([range("effect").low, range("effect").high], [0.05 * 0.8, 0.4 * 0.8]);
    assert.deepEqual([range("dropOff").low, range("dropOff").high], [0.02, 0.3]);
  });
});
