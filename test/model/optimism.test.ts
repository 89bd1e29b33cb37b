import assert from "node:assert/strict";
import { appraise } from "../../src/model/appraisal";
import { correctedForOptimism } from "../../src/model/optimism";
import { completeProgramme } from "../../src/model/programmeInputs";
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

  it("a fixed cost and its range become dearer too; a measure without one has none after", () => {
    const { given } = uncertainMeasure;
    const ranges = [{ input: "fixedCost", low: 400000, high: 800000, group: "" } as const];
    const corrected = correctedForOptimism({ given, ranges }, table, { costs: "C", effect: "A" });
    assert.equal(corrected.given.fixedCost, 625000);
    assert.deepEqual([corrected.ranges[0]!.low, corrected.ranges[0]!.high], [500000, 1000000]);
    const { fixedCost, ...without } = given;
    assert.equal(fixedCost, 500000);
    const free = correctedForOptimism({ given: without, ranges: [] }, table, { costs: "C", effect: "A" });
    assert.equal(completeProgramme(free.given).fixedCost, 0);
  });
});
