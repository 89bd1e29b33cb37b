import assert from "node:assert/strict";
import { internalRates, onlyRate } from "../../src/model/irr";

const near = (rates: number[], expected: number[], digits: number) =>
  assert.deepEqual(
    rates.map((rate) => rate.toFixed(digits)),
    expected.map((rate) => rate.toFixed(digits)),
  );

describe("internal rates: where the present value is 0", () => {
  it("Microsoft's IRR examples: −2.1 %, 8.7 % and −44.4 %", () => {
    near(internalRates([-70000, 12000, 15000, 18000, 21000]), [-0.021], 3);
    near(internalRates([-70000, 12000, 15000, 18000, 21000, 26000]), [0.087], 3);
    near(internalRates([-70000, 12000, 15000]), [-0.444], 3);
  });
  it("several, one that only touches zero, and none", () => {
    near(internalRates([-100, 230, -132]), [0.1, 0.2], 9);
    near(internalRates([-100, 220, -121]), [0.1], 6);
    assert.deepEqual(internalRates([1, -3, 2.5]), []);
    assert.deepEqual(internalRates([0, 0]), []);
    assert.deepEqual(internalRates([100, 5]), []);
  });
  it("not outside −99 % and 1000 %", () => {
    assert.deepEqual(internalRates([-1, 12]), []);
    assert.deepEqual(internalRates([-1, 0.001]), []);
    near([...internalRates([-100, 1]), ...internalRates([-1, 11])], [-0.99, 10], 9);
  });
  it("years of 0 before the first amount or after the last change nothing", () => {
    const none = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    near(internalRates([...none, -100, 230, -132, ...none]), [0.1, 0.2], 9);
    near(internalRates([...none, -100, 110, ...none]), [0.1], 9);
    assert.deepEqual(internalRates([-1, 12, ...none]), []);
    assert.deepEqual(internalRates([100, -12, 1, ...none]), []);
    near(internalRates([-100, ...new Array<number>(400).fill(0), 230, -132]), [-0.4261, -0.0001], 4);
  });
  it("so do hundreds of them, in which every discounted amount would be nothing", () => {
    const centuries = new Array<number>(400).fill(0);
    near(internalRates([...centuries, -100, 230, -132]), [0.1, 0.2], 9);
    near(internalRates([-100, 230, -132, ...centuries]), [0.1, 0.2], 9);
  });
  it("a last payment a billionth of the first is a payment like others: at −97 % it weighs as much as the rest", () => {
    near(internalRates([-100, 230, -132, 0, 0, 0, 0, 0, 1e-7]), [-0.9695, 0.1, 0.2], 4);
  });
  it("rates below 0: −100 + 150 x − 50 x² is 0 at the discount factors 1 and 2, so the rates are 0 and −50 %", () => {
    near(internalRates([-100, 150, -50]), [-0.5, 0], 9);
    near(internalRates([100, -150, 50]), [-0.5, 0], 9);
    near(internalRates([-100, 40, 10]), [-0.4258], 4);
  });
  it("the quick search settles on the rate of an outlay and income, or says that it does not", () => {
    near([onlyRate([-100, 0, 0, 72.8])!], [-0.1004], 4);
    near([onlyRate([-100, 110])!, onlyRate([-100, 1100])!, onlyRate([100, 0, -50])!], [0.1, 10, -0.2929], 4);
    assert.equal(onlyRate([-100, 1101]), null);
    assert.equal(onlyRate([-100, 0.9]), null);
    assert.equal(onlyRate([-100, -5]), null);
    assert.equal(onlyRate([-100, 0]), null);
  });
  it("Microsoft's XIRR example counted by the day: 37.3362535 % a year of 365 days", () => {
    // https://support.microsoft.com/office/xirr-function-de1242ec-6477-445b-b11b-a303ad9adc9d; days after 1 January 2008
    const byDay = new Array<number>(457).fill(0);
    Object.assign(byDay, { 0: -10000, 60: 2750, 303: 4250, 411: 3250, 456: 2750 });
    const [perDay] = internalRates(byDay);
    assert.ok(Math.abs((1 + perDay!) ** 365 - 1 - 0.373362535) < 1e-8);
  });

  it("a thousand years of alternating amounts take milliseconds, and each rate makes the present value 0", () => {
    const alternating = Array.from(
      { length: 1000 },
      (_, year) => (year % 2 === 0 ? -1 : 1) * (1 + ((year * 7919) % 13)),
    );
    const before = process.cpuUsage();
    const rates = internalRates(alternating);
    const { user, system } = process.cpuUsage(before);
    for (const rate of rates) {
      if (rate < -0.5) continue; // a thousand years at minus a half are no number of kronor
      let value = 0;
      for (let year = 999; year >= 0; year--) value = value / (1 + rate) + alternating[year]!;
      assert.ok(Math.abs(value) < 1e-4, `${rate}: ${value}`);
    }
    assert.ok(user + system < 1e6, `${(user + system) / 1e6} s`);
  });

  it("two rates close together are both found: 10 % and 10.5 %", () => {
    near(internalRates([100, -100 * (1.1 + 1.105), 100 * 1.1 * 1.105]), [0.1, 0.105], 6);
  });

  it("at the ends of what is looked for, and at 0 % three times over", () => {
    near(internalRates([-1, 11]), [10], 9);
    near(internalRates([-1, 0.01]), [-0.99], 9);
    assert.ok(internalRates([-1, 3, -3, 1]).every((rate) => Math.abs(rate) < 1e-3));
  });
});
