import assert from "node:assert/strict";
import fc from "fast-check";
import { histogram } from "../../src/model/histogram";
import { paybackCurve } from "../../src/model/paybackCurve";
import { spreadOf } from "../../src/model/spread";
import { kronor } from "./flows";
import { near } from "./near";

const anyAmounts = fc.array(kronor(-1_000_000, 1_000_000), { minLength: 1, maxLength: 200 });
/** Years; some never pay back. */
const anyPaybacks = fc.array(fc.oneof(fc.double({ min: 0, max: 30, noNaN: true }), fc.constant(NaN)), {
  minLength: 1,
  maxLength: 200,
});

describe("spread: what always holds", () => {
  it("P5 ≤ the middle ≤ P95, all of them and the mean between the lowest and the highest", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        const { mean, sd, p5, p50, p95, probability } = spreadOf(amounts, "positive");
        const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
        for (const [one, other] of [
          [low, p5],
          [p5, p50],
          [p50, p95],
          [p95, high],
          [low, mean],
          [mean, high],
        ]) {
          assert.ok(one! <= other! + 1e-6);
        }
        const count = amounts.length;
        const most = count < 2 ? null : ((high - low) / 2) * Math.sqrt(count / (count - 1));
        assert.ok(sd === null ? most === null : sd >= 0 && sd <= most! + 1e-6);
        assert.ok(probability >= 0 && probability <= 1);
      }),
    );
  });

  it("the order of the outcomes does not matter", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        const [one, other] = [spreadOf(amounts, "positive"), spreadOf([...amounts].reverse(), "positive")];
        for (const figure of ["mean", "sd"] as const) near(one[figure] ?? 0, other[figure] ?? 0, 1e6);
        for (const figure of ["p5", "p50", "p95", "probability"] as const) assert.equal(one[figure], other[figure]);
      }),
    );
  });

  it("in thousands or in kronor, and a million more in every outcome: the figures follow", () => {
    fc.assert(
      fc.property(anyAmounts, kronor(-1_000_000, 1_000_000), (amounts, more) => {
        const spread = spreadOf(amounts, "positive");
        const moved = spreadOf(
          amounts.map((amount) => 1000 * amount + more),
          "positive",
        );
        for (const figure of ["mean", "p5", "p50", "p95"] as const)
          near(moved[figure]!, 1000 * spread[figure]! + more, 1e9);
        if (spread.sd !== null) near(moved.sd!, 1000 * spread.sd, 1e9);
      }),
    );
  });

  it("seen from the other side, gains are losses: P5 and P95 change places", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        const [one, other] = [amounts, amounts.map((amount) => -amount)].map((seen) => spreadOf(seen, "positive"));
        near(one!.p5!, -other!.p95!, 1e6);
        near(one!.p50!, -other!.p50!, 1e6);
        const none = amounts.filter((amount) => amount === 0).length / amounts.length;
        near(one!.probability + other!.probability + none, 1);
      }),
    );
  });

  it("every outcome has a place in the histogram, those without an answer none", () => {
    fc.assert(
      fc.property(anyPaybacks, fc.integer({ min: 1, max: 40 }), (years, parts) => {
        const answered = years.filter((year) => !Number.isNaN(year));
        const drawn = histogram(years, parts);
        if (answered.length === 0) return assert.equal(drawn, null);
        assert.equal(drawn!.counts.length, parts);
        assert.equal(
          drawn!.counts.reduce((sum, count) => sum + count, 0),
          answered.length,
        );
        assert.deepEqual([drawn!.low, drawn!.high], [Math.min(...answered), Math.max(...answered)]);
      }),
    );
  });

  it("the chance of having the money back only grows with the years, to the chance of having it back at all", () => {
    fc.assert(
      fc.property(anyPaybacks, (years) => {
        const curve = paybackCurve(years, 30);
        curve.reduce((before, share) => {
          assert.ok(share >= before);
          return share;
        }, 0);
        near(curve.at(-1)!, spreadOf(years, "answered").probability);
      }),
    );
  });
});
