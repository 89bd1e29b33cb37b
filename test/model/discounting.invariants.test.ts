import assert from "node:assert/strict";
import fc from "fast-check";
import { NPV } from "@formulajs/formulajs";
import { discountFactor, discountFactors, presentValue, rateInYear } from "../../src/model/discounting";
import { anyFlow, anyRate, anySchedule, anyYearlyRate, factorOf, rateOf, worthOf } from "./flows";
import { allNear, near } from "./near";

const years = fc.integer({ min: 0, max: 60 });
const timings = fc.constantFrom(0, 0.25, 0.5, 1);

describe("discounting: what always holds", () => {
  it("a factor is one divided by one and each year's rate, written the slow way, for a rate and for steps", () => {
    fc.assert(
      fc.property(anyRate, years, (rate, year) => {
        near(discountFactor(rate, year), factorOf(rate, year));
        near(discountFactors(rate, year + 1)[year]!, factorOf(rate, year));
        assert.equal(discountFactors(rate, year).length, year);
        if (year > 0) assert.equal(rateInYear(rate, year), rateOf(rate, year));
      }),
    );
  });

  it("a present value is each amount times its factor, within the year at the rate of the year to come", () => {
    fc.assert(
      fc.property(anyFlow(-1e6, 1e6), anyRate, timings, (flow, rate, timing) => {
        let sum = 0;
        flow.forEach(
          (amount, year) => (sum += (amount * factorOf(rate, year)) / (1 + rateOf(rate, year + 1)) ** timing),
        );
        near(presentValue(flow, rate, timing), sum, 1e6);
      }),
    );
  });

  it("at timing 1 and one rate it is Excel's NPV, as formulajs has it", () => {
    fc.assert(
      fc.property(anyFlow(-1e6, 1e6), anyYearlyRate, (flow, rate) => {
        near(presentValue(flow, rate, 1), Number(NPV(rate, flow)), 1e6);
      }),
    );
  });

  it("steps of one rate are that rate, and a step that has not begun changes nothing", () => {
    fc.assert(
      fc.property(anyFlow(-1e6, 1e6), anyYearlyRate, (flow, rate) => {
        const same = [
          { from: 0, rate },
          { from: 7, rate },
        ];
        near(presentValue(flow, same, 0.5), presentValue(flow, rate, 0.5), 1e6);
        near(presentValue(flow, [...same, { from: flow.length + 1, rate: 0.9 }], 0), presentValue(flow, rate, 0), 1e6);
      }),
    );
  });

  it("is linear: two flows together are worth what each is, twice a flow twice as much", () => {
    fc.assert(
      fc.property(anyFlow(-1e6, 1e6), anyFlow(-1e6, 1e6), anyRate, timings, (one, other, rate, timing) => {
        const longest = one.length > other.length ? one : other;
        const both = longest.map((_, year) => (one[year] ?? 0) + 2 * (other[year] ?? 0));
        near(
          presentValue(both, rate, timing),
          presentValue(one, rate, timing) + 2 * presentValue(other, rate, timing),
          1e7,
        );
      }),
    );
  });

  it("at rate 0 it is the plain sum, and waiting a year costs one year's rate", () => {
    fc.assert(
      fc.property(anyFlow(-1e6, 1e6), anyYearlyRate, (flow, rate) => {
        const sum = flow.reduce((total, amount) => total + amount, 0);
        assert.equal(presentValue(flow, 0, 0), sum);
        near(presentValue([0, ...flow], rate, 0) * (1 + rate), presentValue(flow, rate, 0), 1e6);
      }),
    );
  });

  it("years multiply: d(s + t) = d(s) d(t) at one rate; a higher rate is a smaller factor", () => {
    fc.assert(
      fc.property(anyYearlyRate, years, years, (rate, s, t) => {
        near(discountFactor(rate, s + t), discountFactor(rate, s) * discountFactor(rate, t));
        if (s > 0) assert.ok(discountFactor(rate + 0.01, s) < discountFactor(rate, s));
      }),
    );
  });

  it("a year before the first step is refused, wherever it is asked for", () => {
    fc.assert(
      fc.property(anySchedule, fc.integer({ min: 1, max: 9 }), (schedule, wait) => {
        const later = schedule.map((step) => ({ ...step, from: step.from + wait + 1 }));
        const refusal = { message: "rate-not-in-force" };
        assert.throws(() => discountFactor(later, 1), refusal);
        assert.throws(() => discountFactors(later, 2), refusal);
        assert.throws(() => presentValue([1, 1], later, 0), refusal);
        allNear(discountFactors(later, 1), [1]);
      }),
    );
  });
  it("the worth of a flow is the same sum that the other tests compare with", () => {
    fc.assert(
      fc.property(anyFlow(-1e6, 1e6), anyRate, (flow, rate) =>
        near(presentValue(flow, rate, 0), worthOf(flow, rate), 1e6),
      ),
    );
  });
});
