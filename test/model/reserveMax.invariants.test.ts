import assert from "node:assert/strict";
import fc from "fast-check";
import { reserveMax, reserveRules, type Reservation } from "../../src/model/reserveMax";
import { kronor } from "./flows";

const anyReservation: fc.Arbitrary<Reservation> = fc.record({
  result: kronor(-500, 1000),
  adjustedResult: kronor(-500, 1000),
  taxesAndGrants: kronor(0, 20000),
  openingReserve: kronor(0, 1200),
  negativeEquity: fc.boolean(),
  earlierDeficit: kronor(0, 300),
  rule: fc.constantFrom(...reserveRules),
});

/** KL 11:14 as a question about one amount: may it be put in the reserve? */
function isAllowed(amount: number, given: Reservation): boolean {
  const threshold = given.taxesAndGrants * (given.negativeEquity ? 0.02 : 0.01);
  const lowest = Math.min(given.result, given.adjustedResult);
  const leavesThreshold = lowest - given.earlierDeficit - amount >= threshold - 1e-6;
  const staysUnderCap = given.rule === "RUR" || given.openingReserve + amount <= 0.05 * given.taxesAndGrants + 1e-6;
  return leavesThreshold && staysUnderCap;
}

describe("the most that can be reserved: what always holds", () => {
  it("it may be reserved, and not a krona more", () => {
    fc.assert(
      fc.property(anyReservation, (given) => {
        const most = reserveMax(given);
        assert.ok(most >= 0);
        if (most > 0) assert.ok(isAllowed(most, given));
        assert.ok(!isAllowed(most + 1e-3, given));
      }),
    );
  });

  it("never less without the cap, with positive equity or a better result", () => {
    fc.assert(
      fc.property(anyReservation, (given) => {
        const most = reserveMax(given);
        assert.ok(reserveMax({ ...given, rule: "RUR" }) >= most);
        assert.ok(reserveMax({ ...given, negativeEquity: false }) >= most);
        assert.ok(reserveMax({ ...given, result: given.result + 1, adjustedResult: given.adjustedResult + 1 }) >= most);
      }),
    );
  });
});
