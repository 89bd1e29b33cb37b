import assert from "node:assert/strict";
import { disposable } from "../../src/model/disposable";

describe("disposable: what can be marked without breaking the target", () => {
  const closing = { adjustedResult: 150, taxesAndGrants: 5000, target: 0.02, openingDeficit: 10, toReserve: 15 };
  it("150, less 10 restored, 15 reserved and a target of 100", () => {
    assert.equal(disposable(closing), 25);
  });
  it("never less than nothing", () => {
    assert.equal(disposable({ ...closing, adjustedResult: 100 }), 0);
  });
});
