import assert from "node:assert/strict";
import { verdictOfChance, verdictOfPersons } from "../../src/model/verdict";

describe("a verdict on how many succeed", () => {
  it("is no where fewer are expected than must, however high the effect may be", () => {
    assert.equal(verdictOfPersons(1019, { expected: 360, low: 144 }), "no");
  });

  it("is probably where as many as must are expected and the low effect is not enough", () => {
    assert.equal(verdictOfPersons(166, { expected: 360, low: 144 }), "likely");
  });

  it("is yes only where even the low effect is enough: without a spread nobody knows", () => {
    assert.equal(verdictOfPersons(20, { expected: 24, low: 20 }), "yes");
    assert.equal(verdictOfPersons(20, { expected: 24, low: 19.9 }), "likely");
    assert.equal(verdictOfPersons(20, { expected: 24, low: null }), "likely");
  });

  it("is no where nobody's success saves anything", () => {
    assert.equal(verdictOfPersons(null, { expected: 24, low: 20 }), "no");
  });

  it("is not decided by binary noise", () => {
    assert.equal(verdictOfPersons(0.3, { expected: 0.1 + 0.2 - 1e-16, low: 0.3 - 1e-16 }), "yes");
    assert.equal(verdictOfPersons(0.1 + 0.2, { expected: 0.3, low: null }), "likely");
  });
});

describe("a verdict on a chance", () => {
  it("is yes from nine of ten, probably from two of three, and no below one of three", () => {
    assert.equal(verdictOfChance(0.9), "yes");
    assert.equal(verdictOfChance(0.89), "likely");
    assert.equal(verdictOfChance(0.66), "likely");
    assert.equal(verdictOfChance(0.32), "no");
    assert.equal(verdictOfChance(0), "no");
  });

  it("cannot be said where it is about as likely as not, or where nothing was drawn", () => {
    for (const chance of [0.65, 0.5, 0.33, null]) assert.equal(verdictOfChance(chance), "unknown");
  });
});
