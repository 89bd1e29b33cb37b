import assert from "node:assert/strict";
import { call, type Refused } from "./excel";

const blanks = [0, null, ""];

describe("a blank cell is 0, whether Excel hands over 0, null or an empty text", () => {
  for (const blank of blanks) {
    it(`${JSON.stringify(blank)} in flows, cost tables, terms and scalars`, async () => {
      assert.equal(await call("PAYBACK", [[-100], [blank], [150]]), 1 + 100 / 150);
      assert.deepEqual(
        await call("EXCLUSIONCOST.BYACTOR", 1, [
          ["A", 10, 20, 20],
          [blank, blank, 5, 9],
          ["B", blank, blank, blank],
        ]),
        await call("EXCLUSIONCOST.BYACTOR", 1, [
          ["A", 10, 20, 20],
          ["B", 0, 0, 0],
        ]),
      );
      const terms = [
        ["frameCut", blank],
        [blank, 7],
        [blank, blank],
      ];
      const kept = (await call("FINANCING", "appropriation", [[1]], [[4]], [[5]], [[100]], terms)) as number[][];
      assert.equal(kept[1]![3], 4);
      const emptyReference = blank === null ? [[null]] : blank;
      assert.equal(await call("PRESENTVALUE", [[-100, 50]], emptyReference, emptyReference), -50);
    });
  }

  it("left out is not a reference to an empty cell", async () => {
    const costs = [["A", 10, 20, 21]];
    assert.equal(await call("EXCLUSIONCOST", 1, costs), 20);
    assert.equal(await call("EXCLUSIONCOST", 1, costs, [[null]]), 20);
    assert.equal(((await call("EXCLUSIONCOST", 1, costs, null, [[0.03]])) as Refused).error, "#VALUE!");
    assert.equal(((await call("EXCLUDED", 10)) as Refused).error, "#VALUE!");
  });
});
