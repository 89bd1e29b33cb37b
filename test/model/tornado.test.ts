import assert from "node:assert/strict";
import { appraise } from "../../src/model/appraisal";
import type { GivenProgramme } from "../../src/model/programmeInputs";
import { tornado } from "../../src/model/tornado";
import { withAmount, withInput } from "../../src/model/uncertainty";
import { costRow } from "./tables";

const given: GivenProgramme = {
  participants: 10,
  exclusionShare: 0.5,
  effect: 1,
  costPerParticipant: 10,
  startAge: 20,
  horizon: 3,
  discountRate: 0,
  own: "City",
};
const costs = { actors: ["City"], rows: [costRow({ amount: 15, low: 10, high: 50 })] };
const effect = { input: "effect", low: 0, high: 1, group: "" } as const;
const cost = { input: "costPerParticipant", low: 5, high: 25, group: "" } as const;
const participants = { input: "participants", low: 8, high: 10, group: "" } as const;

describe("tornado: what moves the net present value most", () => {
  it("by hand: the unit cost 0 → 400, the cost 100 → −100, the effect −100 → 50, the participants 40 → 50", () => {
    const swings = tornado({ given, ranges: [effect, participants, cost] }, costs, "npv", "all");
    assert.deepEqual(
      swings.map(({ of, low, high, atLow, atHigh, swing }) => [
        typeof of === "string" ? of : costs.actors[of.actor],
        low,
        high,
        atLow.npv,
        atHigh.npv,
        swing,
      ]),
      [
        ["City", 10, 50, 0, 400, 400],
        ["costPerParticipant", 5, 25, 100, -100, -200],
        ["effect", 0, 1, -100, 50, 150],
        ["participants", 8, 10, 40, 50, 10],
      ],
    );
  });

  it("a cost row without a range has no place, nor has an input", () => {
    const certain = { actors: ["City"], rows: [costRow({ amount: 15 })] };
    assert.deepEqual(tornado({ given, ranges: [] }, certain, "npv", "own"), []);
  });

  it("payback: where nothing is saved there is no answer, and the input comes last", () => {
    const swings = tornado({ given, ranges: [effect, cost] }, costs, "payback", "own");
    assert.deepEqual(
      swings.map(({ of, swing }) => [typeof of === "string" ? of : "City", swing]),
      // City at 10: 50 a year, 100 after 2 years; at 50: 250 a year, 100 after 0.4 of the first. 25 a participant never pays back.
      [
        ["City", 0.4 - 2],
        ["effect", null],
        ["costPerParticipant", null],
      ],
    );
  });

  it("passes the yield test: yes counts 1 and no 0", () => {
    const [first] = tornado({ given: { ...given, capitalReturn: 0 }, ranges: [effect] }, costs, "passes", "own");
    assert.equal(first!.swing, 1);
    assert.deepEqual([first!.atLow.passes, first!.atHigh.passes], [false, true]);
  });

  it("is APPRAISE at each end, everything else as given", () => {
    const swings = tornado({ given, ranges: [effect, cost, participants] }, costs, "ratio", "own");
    assert.equal(swings.length, 4);
    for (const { of, low, high, atLow, atHigh } of swings) {
      const at = (value: number) =>
        typeof of === "string"
          ? appraise(withInput(given, of, value), costs).own
          : appraise(withInput(given, "effect", 1), withAmount(costs, of, value)).own;
      assert.deepEqual([atLow, atHigh], [at(low), at(high)]);
    }
  });

  it("an input that moves nothing comes before one without an answer", () => {
    const still = { input: "capitalReturn", low: 0, high: 0.02, group: "" } as const;
    const certain = { actors: ["City"], rows: [costRow({ amount: 15 })] };
    const swings = tornado({ given, ranges: [effect, still] }, certain, "payback", "own");
    assert.deepEqual(
      swings.map(({ of, swing }) => [of, swing]),
      [
        ["capitalReturn", 0],
        ["effect", null],
      ],
    );
  });
});
