import assert from "node:assert/strict";
import { call } from "./excel";

describe("a cost table that was just read is recognised by its cells, never by being the same array", () => {
  it("the same array with another amount gives another cost", async () => {
    const costs = [["Region", 100, 20, 21]];
    assert.equal(await call("EXCLUSIONCOST", 1, costs), 2 * 100);
    costs[0]![1] = 150;
    assert.equal(await call("EXCLUSIONCOST", 1, costs), 2 * 150);
  });

  it("an equal table in another array gives the same, and a row or column more another", async () => {
    assert.equal(await call("EXCLUSIONCOST", 1, [["Region", 100, 20, 21]]), 2 * 100);
    assert.equal(await call("EXCLUSIONCOST", 1, [["Region", 100, 20, 21]]), 2 * 100);
    assert.equal(await call("EXCLUSIONCOST", 1, [["Region", 100, 20, 21, 0.5]]), 100);
    const two = [
      ["Region", 100, 20, 21],
      ["City", 10, 20, 20],
    ];
    assert.equal(await call("EXCLUSIONCOST", 1, two), 2 * 100 + 10);
    assert.equal(await call("EXCLUSIONCOST", 1, two.slice(0, 1)), 2 * 100);
  });

  it("what one function makes of the table is not seen by the next", async () => {
    const costs = [["Region", 100, 20, 21, 1, 0.5]];
    const before = await call("EXCLUSIONCOST.BYAGE", 2, costs);
    await call("SAVINGS", 10, costs, 20, 3, 0, 0.5, 0.02, true);
    assert.deepEqual(await call("EXCLUSIONCOST.BYAGE", 2, costs), before);
  });
});
