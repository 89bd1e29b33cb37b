import assert from "node:assert/strict";
import fc from "fast-check";
import { quantilesOf } from "../../src/model/quantiles";

/** From the definition: sort, and go between the two neighbours. */
function bySorting(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  const rank = (sorted.length - 1) * share;
  const below = sorted[Math.floor(rank)]!;
  const above = sorted[Math.ceil(rank)]!;
  return rank === Math.floor(rank) ? below : below + (rank - Math.floor(rank)) * (above - below);
}

describe("quantiles: the amount that so many outcomes stay at or below", () => {
  it("of 10, 20 and 30 a quarter stay at or below 15, half at or below 20", () => {
    assert.deepEqual(quantilesOf([30, 10, 20], [0, 0.25, 0.5, 0.75, 1]), [10, 15, 20, 25, 30]);
    assert.deepEqual(quantilesOf([7], [0, 0.3, 1]), [7, 7, 7]);
  });

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const claims: [string, fc.Arbitrary<number>][] = [
    ["however many are alike", fc.integer({ min: -5, max: 5 })],
    // no amount is −0: in money it is 0, and which of the two comes out says nothing
    ["however they lie", fc.double({ noNaN: true, noDefaultInfinity: true }).map((amount) => amount + 0)],
    ["where a few are far from all the others", fc.oneof(fc.integer({ max: 1000 }), fc.constantFrom(-1e15, 1e300))],
    ["where all lie close together", fc.integer({ min: 0, max: 99 }).map((steps) => 1 + steps * Number.EPSILON)],
  ];
  for (const [claim, value] of claims) {
    it(`they are those of the sorted values, ${claim}`, () => {
      fc.assert(
        fc.property(fc.array(value, { minLength: 1, maxLength: 80 }), share, (values, one) => {
          assert.deepEqual(
            quantilesOf(values, [0.05, one, 0.95]),
            [0.05, one, 0.95].map((each) => bySorting(values, each)),
          );
        }),
      );
    });
  }

  it("of ten thousand outcomes too, and these are left in their order", () => {
    const values = Array.from({ length: 10_000 }, (_, draw) => ((draw * 7919) % 10_007) ** 3);
    const before = [...values];
    const shares = [0.001, 0.05, 0.5, 0.95, 0.9999];
    assert.deepEqual(
      quantilesOf(values, shares),
      shares.map((each) => bySorting(values, each)),
    );
    assert.deepEqual(values, before);
  });
});
