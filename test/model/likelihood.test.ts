import assert from "node:assert/strict";
import { likelihoodOf } from "../../src/model/likelihood";

describe("the word for a chance", () => {
  it("is the narrowest of the panel's that holds, from its lower border on", () => {
    const words = [0.999, 0.99, 0.9, 0.72, 0.66, 0.5, 0.33, 0.1, 0.01, 0.009, 0].map(likelihoodOf);
    assert.deepEqual(words, [
      "almostCertain",
      "almostCertain",
      "veryLikely",
      "likely",
      "likely",
      "even",
      "even",
      "unlikely",
      "veryUnlikely",
      "almostExcluded",
      "almostExcluded",
    ]);
  });
});
