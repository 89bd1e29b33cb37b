import assert from "node:assert/strict";
import fc from "fast-check";
import { averted } from "../../src/model/averted";
import { anyShare, kronor } from "./flows";
import { near } from "./near";

const anyReach = fc.record({
  participants: kronor(0, 10000),
  exclusionShare: anyShare,
  effect: anyShare,
  retention: anyShare,
  deadweight: anyShare,
  displacement: anyShare,
});

describe("averted: what always holds", () => {
  it("never more than those who would become excluded, and twice the participants is twice the persons", () => {
    fc.assert(
      fc.property(anyReach, (reach) => {
        const persons = averted(reach);
        assert.ok(persons >= 0 && persons <= reach.participants * reach.exclusionShare * (1 + 1e-12));
        near(averted({ ...reach, participants: 2 * reach.participants }), 2 * persons);
      }),
    );
  });

  it("counted person by person: of a thousand each with each chance, those who are left", () => {
    fc.assert(
      fc.property(anyReach, (reach) => {
        let left = reach.participants;
        left -= left * (1 - reach.retention); // did not complete
        left -= left * (1 - reach.exclusionShare); // were never at risk
        left -= left * (1 - reach.effect); // were not helped
        left -= left * reach.deadweight; // would have managed anyway
        left -= left * reach.displacement; // took the place of others
        near(averted(reach), left);
      }),
    );
  });

  it("more that would have managed anyway, or more displaced: never more persons", () => {
    fc.assert(
      fc.property(anyReach, anyShare, (reach, other) => {
        const worse = { ...reach, deadweight: Math.max(reach.deadweight, other) };
        assert.ok(averted(worse) <= averted(reach));
        assert.ok(averted({ ...reach, displacement: Math.max(reach.displacement, other) }) <= averted(reach));
      }),
    );
  });
});
