import assert from "node:assert/strict";
import { Turns } from "../../src/simulation/turns";

describe("which answer is waited for", () => {
  it("the first until something is told, then the latest alone", () => {
    const turns = new Turns();
    const coarse = turns.begin();
    const finer = turns.begin();
    assert.deepEqual([coarse(), finer()], [true, true]); // a slow computer has told nothing yet
    turns.told();
    assert.deepEqual([coarse(), finer()], [false, true]);
    const finest = turns.begin();
    assert.deepEqual([finer(), finest()], [false, true]);
  });

  it("none when nobody waits any longer, also where nothing was told", () => {
    const turns = new Turns();
    const first = turns.begin();
    turns.end();
    assert.equal(first(), false);
  });
});
