import assert from "node:assert/strict";
import fc from "fast-check";
import { guard } from "../../src/model/guard";
import { anyFlow } from "./flows";
import { near } from "./near";

describe("the guard: what always holds", () => {
  it("a billionth of the largest, whichever flow has it and whatever its sign and place", () => {
    fc.assert(
      fc.property(anyFlow(-1e6, 1e6), anyFlow(-1e6, 1e6), (one, other) => {
        const sizes = [...one, ...other].map((amount) => Math.abs(amount)).sort((a, b) => b - a);
        near(guard([one, other]) * 1e9, sizes[0]!);
        assert.equal(guard([other.map((amount) => -amount), [], [...one].reverse()]), guard([one, other]));
      }),
    );
  });

  it("nothing is nothing", () => {
    assert.equal(guard([]), 0);
    assert.equal(guard([[0, 0], []]), 0);
  });
});
