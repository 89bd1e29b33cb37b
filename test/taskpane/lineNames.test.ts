import assert from "node:assert/strict";
import { inRows, lineNames, rowHeight } from "../../src/taskpane/chart/lineNames";

describe("the names at the ends of a chart's lines", () => {
  const names = ["Kommunen, hemtagbart", "Kommunen, hela minskningen", "Alla betalare"];

  it("never cover each other, and stay within the drawing", () => {
    for (const ends of [
      [170, 169, 168],
      [20, 20, 20],
      [100, 101, 30],
    ]) {
      const placed = lineNames(names, ends, 170).map(({ rows, y }) => {
        const half = (rows.length * rowHeight) / 2;
        return [y - half, y + half] as const;
      });
      const downwards = [...placed].sort(([one], [other]) => one - other);
      downwards.forEach(([, under], index) => {
        const below = downwards[index + 1];
        if (below) assert.ok(below[0] >= under, `${under} and ${below[0]}`);
        else assert.ok(under <= 171, String(under));
      });
    }
  });

  it("stand where the lines end where there is room, and no word is torn apart", () => {
    assert.deepEqual(
      lineNames(names, [150, 100, 40], 170).map(({ y }) => y),
      [150, 100, 40],
    );
    assert.deepEqual(inRows("Samhällsekonomiskt nettonuvärde").join(" "), "Samhällsekonomiskt nettonuvärde");
  });
});
