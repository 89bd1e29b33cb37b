import assert from "node:assert/strict";
import fc from "fast-check";
import { scaleOf } from "../../src/taskpane/chart/scale";

describe("the scale of the charts", () => {
  it("has round marks around the amounts, zero among them", () => {
    assert.deepEqual(scaleOf([102, -34]).marks, [-50, 0, 50, 100, 150]);
    assert.deepEqual(scaleOf([3, 8]).marks, [0, 2, 4, 6, 8]);
    assert.deepEqual(scaleOf([]).marks, [0, 1]);
  });

  it("always holds every amount and zero, in few marks", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 })), (amounts) => {
        const { marks, lowest, highest } = scaleOf(amounts);
        assert.ok(marks.includes(0));
        assert.ok(marks.length <= 7);
        for (const amount of amounts) assert.ok(lowest <= amount && amount <= highest);
      }),
    );
  });
});
