import assert from "node:assert/strict";
import { discountFactor, discountFactors, presentValue } from "../../src/model/discounting";

/**
 * HM Treasury's declining long-term discount rates, the longest published schedule.
 *
 * Rates: The Green Book, table 6.1 "The declining long term discount rate", years 0–30, 31–75, 76–125, 126–200, 201–300,
 * 301+ (https://ppponline.affinitext.com/public/book?id=1475&toc_id=508091, read 2026-11-24); the same rows in the 2022
 * edition as the R package greenbook has them (https://cran.r-project.org/package=greenbook, stpr_schedule.csv).
 */
const schedule = [
  { from: 1, rate: 0.035 },
  { from: 31, rate: 0.03 },
  { from: 76, rate: 0.025 },
  { from: 126, rate: 0.02 },
  { from: 201, rate: 0.015 },
  { from: 301, rate: 0.01 },
];

describe("HM Treasury's discount factors", () => {
  // Printed factors to four decimals, as the tests of the Python package py_wlc ("Test a simple Discount against Green
  // Book rates") have them. The Treasury's own table to year 500 was not found in print: the last years are checked
  // below against the product of the rates.
  for (const [year, printed] of [
    [10, 0.7089],
    [20, 0.5026],
    [40, 0.2651],
    [125, 0.0274],
  ] as const) {
    it(`year ${year}: ${printed}`, () => {
      assert.ok(Math.abs(discountFactor(schedule, year) - printed) < 0.00005);
    });
  }

  it("every year to 500 is the year before divided by one and the rate of its band, multiplied out by hand", () => {
    const factors = discountFactors(schedule, 501);
    let factor = 1;
    for (let year = 1; year <= 500; year++) {
      if (year <= 30) factor /= 1.035;
      else if (year <= 75) factor /= 1.03;
      else if (year <= 125) factor /= 1.025;
      else if (year <= 200) factor /= 1.02;
      else if (year <= 300) factor /= 1.015;
      else factor /= 1.01;
      assert.ok(Math.abs(factors[year]! / factor - 1) < 1e-12, `${year}`);
      assert.ok(Math.abs(discountFactor(schedule, year) / factor - 1) < 1e-12, `${year}`);
    }
    assert.ok(
      Math.abs(factor - 1 / (1.035 ** 30 * 1.03 ** 45 * 1.025 ** 50 * 1.02 ** 75 * 1.015 ** 100 * 1.01 ** 200)) < 1e-15,
    );
  });

  it("a million a year for 500 years is worth 31.3 million; at 3.5 % throughout 28.6", () => {
    const yearly = [0, ...new Array<number>(500).fill(1)];
    const declining = presentValue(yearly, schedule, 0);
    // the bands as annuities: a(r, n) = (1 − (1 + r)^−n) / r, each brought back over the bands before it
    const annuity = (rate: number, years: number) => (1 - (1 + rate) ** -years) / rate;
    const bands: [number, number][] = [
      [0.035, 30],
      [0.03, 45],
      [0.025, 50],
      [0.02, 75],
      [0.015, 100],
      [0.01, 200],
    ];
    let before = 1;
    let sum = 0;
    for (const [rate, years] of bands) {
      sum += before * annuity(rate, years);
      before /= (1 + rate) ** years;
    }
    assert.ok(Math.abs(declining - sum) < 1e-9);
    assert.equal(declining.toFixed(1), "31.3");
    assert.equal(presentValue(yearly, 0.035, 0).toFixed(1), "28.6");
  });
});
