import assert from "node:assert/strict";
import { disposition } from "../../src/model/disposition";

describe("disposition: outlays are deducted until nothing is left", () => {
  it("15 disposed, 10 paid out twice: 5 of the second is not covered", () => {
    assert.deepEqual(disposition(15, [10, 10, 3]), [
      { year: 0, opening: 15, payout: 10, covered: 10, notCovered: 0, closing: 5 },
      { year: 1, opening: 5, payout: 10, covered: 5, notCovered: 5, closing: 0 },
      { year: 2, opening: 0, payout: 3, covered: 0, notCovered: 3, closing: 0 },
    ]);
  });
});
