import assert from "node:assert/strict";
import fc from "fast-check";
import { excluded } from "../../src/model/excluded";

describe("excluded: what always holds", () => {
  it("is what whole-number arithmetic gives, rounded up: cohort × per mille / 1000", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1000 }), (cohort, permille) => {
        assert.equal(excluded(cohort, permille / 1000), Math.floor((cohort * permille + 999) / 1000));
      }),
    );
  });

  it("grows with the cohort and the share, and is never more than the cohort", () => {
    const cohort = fc.integer({ min: 0, max: 1e6 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(cohort, cohort, share, share, (one, other, a, b) => {
        const persons = excluded(Math.min(one, other), Math.min(a, b));
        assert.ok(persons <= excluded(Math.max(one, other), Math.max(a, b)));
        assert.ok(Number.isInteger(persons) && persons >= 0 && persons <= Math.min(one, other));
      }),
    );
  });
});
