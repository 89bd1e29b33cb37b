import assert from "node:assert/strict";
import fc from "fast-check";
import { presentValue } from "../../src/model/discounting";
import { payback, paybackByYear, paybackCourse } from "../../src/model/payback";
import { anyFlow, anyRate, anyYearlyRate, factorOf, kronor } from "./flows";
import { near } from "./near";

/** From the definition: S_t anew for every t; k the last year where S_k < 0; k + (−S_k) / the flow of year k + 1. */
function slowly(flows: readonly number[], rate: Parameters<typeof payback>[1]): number | null {
  const discounted = flows.map((amount, year) => amount * factorOf(rate, year));
  const none = 1e-9 * Math.max(...flows.map((amount) => Math.abs(amount)));
  const sums = discounted.map((_, year) => discounted.slice(0, year + 1).reduce((sum, one) => sum + one, 0));
  const last = sums.map((sum) => sum < -none).lastIndexOf(true);
  if (last === -1) return 0;
  if (last === flows.length - 1) return null;
  return last + Math.min(1, -sums[last]! / discounted[last + 1]!);
}

describe("payback: what always holds", () => {
  it("the number alone is that of its course, also where binary noise decides", () => {
    const edges = [
      [-0.5, 0, 0, 0, 1e9], // half a krona is none beside a milliard
      [-1, 0, 0, 0, 1e9],
      [-2, 0, 0, 0, 1e9],
      [-1e9, 1e9, -0.5],
      [-1e9, 1e9 - 0.5],
      [-0.1, -0.2, 0.3],
      [0.1, 0.2, -0.3, 5],
      [-100, 60, -60, 100],
      [0, 0],
      [-1],
    ];
    const check = (flow: number[], rate: Parameters<typeof payback>[1]) => {
      const [years, course] = [payback(flow, rate), paybackCourse(flow, rate)];
      if (years === null || course.years === null) assert.equal(years, course.years, JSON.stringify([flow, rate]));
      else near(years, course.years);
    };
    for (const flow of edges) for (const rate of [0, 0.03, 0.2, -0.1]) check(flow, rate);
    fc.assert(fc.property(anyFlow(-1000, 1000), anyRate, check));
  });

  it("year by year the last sum is the present value, and the flow without a rate is its own", () => {
    fc.assert(
      fc.property(anyFlow(-1000, 1000), anyRate, (flow, rate) => {
        near(paybackByYear(flow, rate).at(-1)!.cumulative, presentValue(flow, rate, 0), 1000);
        assert.deepEqual(
          paybackByYear(flow, 0).map((year) => year.presentValue),
          flow,
        );
      }),
    );
  });

  it("is what the definition gives, written the slow way", () => {
    fc.assert(
      fc.property(anyFlow(-1000, 1000), anyRate, (flow, rate) => {
        const years = payback(flow, rate);
        const expected = slowly(flow, rate);
        if (years === null || expected === null) assert.equal(years, expected);
        else near(years, expected);
      }),
    );
  });

  it("there is an answer exactly when the sum ends at or above zero, and just then the sum is zero", () => {
    fc.assert(
      fc.property(anyFlow(-1000, 1000, 30), anyYearlyRate, (flow, rate) => {
        const years = payback(flow, rate);
        const end = presentValue(flow, rate, 0);
        if (Math.abs(end) > 1e-5) assert.equal(years !== null, end > 0);
        if (!years) return;
        const whole = Math.ceil(years); // in year `whole`, between k and k + 1
        const before = presentValue(flow.slice(0, whole), rate, 0);
        const after = presentValue(flow.slice(0, whole + 1), rate, 0);
        assert.ok(Math.abs(before + (years - (whole - 1)) * (after - before)) < 1e-5);
      }),
    );
  });

  it("no unit of money moves it; a year's wait for everything is a year's wait for the money", () => {
    fc.assert(
      fc.property(anyFlow(-1000, 1000), kronor(1, 1e6), anyYearlyRate, (flow, unit, rate) => {
        const years = payback(flow, rate);
        const scaled = payback(
          flow.map((amount) => amount * unit),
          rate,
        );
        const waited = payback([0, ...flow], rate);
        if (years === null) assert.deepEqual([scaled, waited], [null, null]);
        else {
          near(scaled!, years);
          near(waited!, years === 0 ? 0 : years + 1);
        }
      }),
    );
  });

  it("after one outlay, more income is never later and a higher rate never sooner", () => {
    const outlay = kronor(1, 5000);
    fc.assert(
      fc.property(outlay, anyFlow(0, 1000), fc.nat(19), (paid, income, year) => {
        const years = payback([-paid, ...income], 0.03) ?? Infinity;
        const more = income.map((amount, index) => (index === year % income.length ? amount + 100 : amount));
        assert.ok((payback([-paid, ...more], 0.03) ?? Infinity) <= years + 1e-9);
        assert.ok((payback([-paid, ...income], 0.05) ?? Infinity) >= years - 1e-9);
      }),
    );
  });

  it("money that comes back after the answer changes nothing, as long as the sum stays above zero", () => {
    fc.assert(
      fc.property(anyFlow(-1000, 1000), anyFlow(0, 1000), (flow, later) => {
        const years = payback(flow, 0.03);
        if (years !== null) near(payback([...flow, ...later], 0.03)!, years);
      }),
    );
  });
});
