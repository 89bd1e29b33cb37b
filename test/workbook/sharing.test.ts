import assert from "node:assert/strict";
import fc from "fast-check";
import { sharing } from "../../src/workbook/sharing";

describe("what is read again", () => {
  const before = { effect: { value: 0.1, grade: "A" }, rates: [{ value: 0.03 }, { value: 0.02 }], source: null };

  it("is the very same where it says the same", () => {
    assert.equal(sharing(before, structuredClone(before)), before);
    assert.ok(Number.isNaN(sharing(NaN, NaN)));
  });

  it("keeps every part that a change elsewhere has left as it was", () => {
    const now = sharing(before, { ...structuredClone(before), effect: { value: 0.2, grade: "A" } });
    assert.notEqual(now, before);
    assert.deepEqual(now.effect, { value: 0.2, grade: "A" });
    assert.equal(now.rates, before.rates);
    const longer = sharing(before, {
      ...structuredClone(before),
      rates: [{ value: 0.03 }, { value: 0.01 }, { value: 0 }],
    });
    assert.equal(longer.rates[0], before.rates[0]);
    assert.notEqual(longer.rates[1], before.rates[1]);
  });

  it("takes what is no plain object as it is now", () => {
    const [old, now] = [new Float64Array([1]), new Float64Array([1])];
    assert.equal(sharing({ old }, { old: now }).old, now);
  });

  it("says what was read now, whatever was read before, and is the same only where the two are", () => {
    const anything = fc.jsonValue();
    fc.assert(
      fc.property(anything, anything, (old, now) => {
        assert.deepStrictEqual(sharing(old, now), now);
        assert.deepStrictEqual(sharing(now, structuredClone(now)), now);
        if (typeof now === "object" && now !== null) assert.equal(sharing(now, structuredClone(now)), now);
      }),
    );
  });
});
