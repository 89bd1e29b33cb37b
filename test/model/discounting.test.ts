import assert from "node:assert/strict";
import { discountFactor, discountFactors, presentValue, rateInYear } from "../../src/model/discounting";

/** HM Treasury, The Green Book, table of long-term discount rates: 3.5 % years 1–30, 3.0 % 31–75, 2.5 % 76–125 … */
const treasury = [
  { from: 1, rate: 0.035 },
  { from: 31, rate: 0.03 },
  { from: 76, rate: 0.025 },
  { from: 126, rate: 0.02 },
];

describe("discounting: what later money is worth today", () => {
  it("year 0 is the year of the decision and is not discounted", () => {
    assert.equal(discountFactor(0.04, 0), 1);
    assert.equal(discountFactor(treasury, 0), 1);
    assert.deepEqual(discountFactors(0.25, 3), [1, 0.8, 0.64]);
  });

  it("a kinked schedule changes rate in the year its row begins", () => {
    assert.equal(rateInYear(treasury, 30), 0.035);
    assert.equal(rateInYear(treasury, 31), 0.03);
    assert.ok(Math.abs(discountFactor(treasury, 31) - 1 / (1.035 ** 30 * 1.03)) < 1e-15);
    assert.ok(
      Math.abs(discountFactor(treasury, 130) - 1 / (1.035 ** 30 * 1.03 ** 45 * 1.025 ** 50 * 1.02 ** 5)) < 1e-15,
    );
  });

  it("a year before the first row has no rate, and is refused by name and year", () => {
    assert.throws(() => discountFactor([{ from: 5, rate: 0.03 }], 4), {
      fact: { code: "rate-not-in-force", at: { argument: "discountRate" }, year: 1, first: 5 },
    });
    assert.throws(() => discountFactor([], 1), {
      fact: { code: "rate-not-in-force", at: { argument: "discountRate" }, year: 1, first: null },
    });
  });

  it("Microsoft's NPV example: 10 %, −10 000, 3 000, 4 200, 6 800 is 1 188.44 (timing 1)", () => {
    assert.ok(Math.abs(presentValue([-10000, 3000, 4200, 6800], 0.1, 1) - 1188.44) < 0.005);
  });

  it("in the middle of each year lies between its beginning and its end", () => {
    assert.equal(presentValue([0, 100], 0, 0.5), 100);
    assert.ok(Math.abs(presentValue([100], 0.21, 0.5) - 100 / 1.1) < 1e-12);
    const kinked = [
      { from: 1, rate: 0.1 },
      { from: 2, rate: 0.2 },
    ];
    assert.ok(Math.abs(presentValue([100, 100], kinked, 1) - (100 / 1.1 + 100 / (1.1 * 1.2))) < 1e-12);
  });

  it("only the years that are used need a rate", () => {
    assert.equal(presentValue([7], [{ from: 2, rate: 0.5 }], 0), 7);
    assert.throws(() => presentValue([7], [{ from: 2, rate: 0.5 }], 1));
  });
});
