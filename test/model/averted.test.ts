import assert from "node:assert/strict";
import { averted } from "../../src/model/averted";
import { published } from "../../src/catalogue/published";

const reach = { participants: 100, exclusionShare: 0.25, effect: 0.5, retention: 1, deadweight: 0, displacement: 0 };

describe("averted: persons who avoid exclusion thanks to the measure", () => {
  it("of 100 participants 25 would become excluded; the measure halves that", () => {
    assert.equal(averted(reach), 12.5);
  });

  it("half complete, half of those would have managed anyway, half of the effect falls on others", () => {
    assert.equal(averted({ ...reach, retention: 0.5, deadweight: 0.5, displacement: 0.5 }), 12.5 / 8);
  });

  for (const id of ["V12a", "V12b"]) {
    const { what, inputs, expected, tolerance, source } = published(id);
    it(`${what} (${source}): as much as a fifth of the cost of all`, () => {
      const fifth = averted({ ...reach, participants: 1, exclusionShare: 1, effect: inputs.reduction! });
      assert.ok(Math.abs(fifth * inputs.total! - expected.gain!) <= tolerance);
    });
  }
});
