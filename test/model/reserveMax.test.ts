import assert from "node:assert/strict";
import { reserveMax } from "../../src/model/reserveMax";
import { published } from "../../src/catalogue/published";

const closing = {
  result: 120,
  adjustedResult: 120,
  taxesAndGrants: 5000,
  openingReserve: 0,
  negativeEquity: false,
  earlierDeficit: 0,
  rule: "RER" as const,
};

describe("the most that can be put in the result reserve", () => {
  for (const id of ["V17", "V18"]) {
    const { what, inputs, expected, source } = published(id);
    it(`${what} (${source})`, () => {
      const room = reserveMax({
        ...closing,
        rule: "RUR",
        result: inputs.result!,
        adjustedResult: inputs.adjusted!,
        taxesAndGrants: inputs.revenues!,
        earlierDeficit: inputs.earlierDeficit!,
      });
      assert.ok(Math.abs(room - expected.room!) < 1e-9, `${room}`);
    });
  }
  it("120 less 1 % of 5 000; 40 when 210 of at most 250 is there; 2 % with negative equity; nothing of 45", () => {
    assert.equal(reserveMax(closing), 70);
    assert.equal(reserveMax({ ...closing, openingReserve: 210 }), 40);
    assert.equal(reserveMax({ ...closing, openingReserve: 210, rule: "RUR" }), 70);
    assert.equal(reserveMax({ ...closing, negativeEquity: true }), 20);
    assert.equal(reserveMax({ ...closing, result: 45 }), 0);
    assert.equal(reserveMax({ ...closing, openingReserve: 300 }), 0);
  });
});
