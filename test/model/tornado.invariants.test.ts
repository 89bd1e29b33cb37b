import assert from "node:assert/strict";
import fc from "fast-check";
import { appraise } from "../../src/model/appraisal";
import { perspectives } from "../../src/model/perspective";
import { completeProgramme } from "../../src/model/programmeInputs";
import { tornado, type Swing } from "../../src/model/tornado";
import { anyUncertain } from "./uncertainMeasure";

const anyPerspective = fc.constantFrom(...perspectives);
const nameOf = ({ of }: Swing) => (typeof of === "string" ? of : `${of.actor} ${of.fromAge}–${of.toAge} ${of.amount}`);

/** More of it can only be better, or only be worse. */
const better = new Set(["effect", "exclusionShare"]);
const worse = new Set(["costPerParticipant", "fixedCost", "deadweight", "dropOff", "moveOut"]);

describe("tornado: what always holds", () => {
  it("the ends of a bar lie on each side of the base, and in the order they must: a dearer measure is never worth more", () => {
    fc.assert(
      fc.property(anyUncertain, anyPerspective, ({ programme, costs }, perspective) => {
        const base = appraise(completeProgramme(programme.given), costs)[perspective];
        const noise = 1e-9 * (base.cost + base.savings + 1e6);
        for (const { of, atLow, atHigh } of tornado(programme, costs, "npv", perspective)) {
          const isBetter = typeof of !== "string" || better.has(of);
          if (!isBetter && !worse.has(of)) continue;
          const [lesser, greater] = isBetter ? [atLow, atHigh] : [atHigh, atLow];
          assert.ok(lesser.npv <= base.npv + noise && base.npv <= greater.npv + noise, String(of));
        }
      }),
    );
  });

  it("has a bar for each range, the widest first, in whatever order they are given", () => {
    fc.assert(
      fc.property(anyUncertain, anyPerspective, ({ programme, costs }, perspective) => {
        const swings = tornado(programme, costs, "npv", perspective);
        assert.equal(swings.length, programme.ranges.length + costs.rows.filter(({ high }) => high !== 0).length);
        const sizes = swings.map(({ swing }) => Math.abs(swing!));
        assert.deepEqual(
          sizes,
          [...sizes].sort((one, other) => other - one),
        );
        const turned = { given: programme.given, ranges: [...programme.ranges].reverse() };
        const named = (one: Swing[]) => one.map((swing) => `${nameOf(swing)}: ${swing.swing}`).sort();
        assert.deepEqual(named(tornado(turned, costs, "npv", perspective)), named(swings));
      }),
    );
  });

  it("groups do not matter, for nothing else moves", () => {
    fc.assert(
      fc.property(anyUncertain, ({ programme, costs }) => {
        const alone = { given: programme.given, ranges: programme.ranges.map((range) => ({ ...range, group: "" })) };
        assert.deepEqual(tornado(alone, costs, "npv", "all"), tornado(programme, costs, "npv", "all"));
      }),
      { numRuns: 30 },
    );
  });

  it("a range without width moves nothing", () => {
    fc.assert(
      fc.property(anyUncertain, ({ programme, costs }) => {
        const { given, ranges } = programme;
        const still = ranges.map((range) => ({ ...range, low: given[range.input]!, high: given[range.input]! }));
        const certain = { ...costs, rows: costs.rows.map((row) => ({ ...row, low: 0, high: 0 })) };
        for (const { swing } of tornado({ given, ranges: still }, certain, "npv", "all")) assert.equal(swing, 0);
      }),
      { numRuns: 30 },
    );
  });
});
