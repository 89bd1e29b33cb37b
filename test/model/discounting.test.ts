import assert from "node:assert/strict";
import fc from "fast-check";
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

  it("a table of factors and a single factor agree, for any schedule", () => {
    const steps = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 40 }), fc.double({ min: -0.05, max: 0.2, noNaN: true })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 60 }), (later, year) => {
        const schedule = [
          { from: 0, rate: 0.03 },
          ...later.sort(([a], [b]) => a - b).map(([from, rate]) => ({ from, rate })),
        ];
        const slow = discountFactors(schedule, year + 1)[year]!;
        assert.ok(Math.abs(discountFactor(schedule, year) - slow) < 1e-12 * slow);
      }),
    );
  });

  it("is linear, and at rate 0 the plain sum", () => {
    const flow = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(flow, (flows) => {
        assert.equal(
          presentValue(flows, 0, 0),
          flows.reduce((sum, amount) => sum + amount, 0),
        );
        const twice = presentValue(
          flows.map((amount) => 2 * amount),
          0.03,
          0.5,
        );
        assert.ok(Math.abs(twice - 2 * presentValue(flows, 0.03, 0.5)) < 1e-6);
      }),
    );
  });
});
