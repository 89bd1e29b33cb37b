import assert from "node:assert/strict";
import { excluded } from "../../src/model/excluded";
import { published } from "../../src/catalogue/published";

describe("excluded: how many of a cohort", () => {
  for (const id of ["V1", "V2", "V3", "V4a", "V4b", "V4c"]) {
    const { what, inputs, expected, source } = published(id);
    it(`${what} (${source})`, () => {
      assert.equal(excluded(inputs.cohortSize!, inputs.exclusionShare!), expected.excluded);
    });
  }

  it("rounds up as the published calculator does, but binary noise makes no person", () => {
    assert.equal(excluded(10, 0.11), 2);
    assert.equal(excluded(100, 0.29), 29); // 100 × 0.29 is 28.999999999999996
    assert.equal(excluded(3, 0.1 + 0.2), 1); // 0.9000000000000001
    assert.equal(excluded(10, 0.1 + 0.2), 3); // 3.0000000000000004 is three persons
    assert.equal(excluded(9406, 0), 0);
    assert.equal(excluded(9406, 1), 9406);
  });
});
