import assert from "node:assert/strict";
import fc from "fast-check";
import { presentValue } from "../../src/model/discounting";
import { internalRates, onlyRate } from "../../src/model/irr";

/** The flow that has exactly these internal rates: Π (x (1 + r) − 1) in the discount factor x. */
function flowWith(rates: readonly number[]): number[] {
  let flow = [1000];
  for (const rate of rates) {
    const next = new Array<number>(flow.length + 1).fill(0);
    flow.forEach((amount, year) => {
      next[year]! -= amount;
      next[year + 1]! += amount * (1 + rate);
    });
    flow = next;
  }
  return flow;
}

/** A flow's rates the slow way: walk from −99 % to 1000 % in small steps and halve every step where the sign turns. */
function slowly(flows: readonly number[]): number[] {
  const worth = (rate: number) => presentValue(flows, rate, 0) * (1 + rate) ** (rate < 0 ? flows.length : 0);
  const found: number[] = [];
  for (let low = -0.99; low < 10;) {
    const high = low + 0.002 * (1 + low);
    let [from, to] = [low, high];
    if (worth(from) > 0 !== worth(to) > 0) {
      while (to - from > 1e-12) {
        const middle = (from + to) / 2;
        if (worth(middle) > 0 === worth(from) > 0) from = middle;
        else to = middle;
      }
      found.push(from);
    }
    low = high;
  }
  return found;
}

const wholePercent = (lowest: number, highest: number) =>
  fc.integer({ min: lowest, max: highest }).map((percent) => percent / 100);
const income = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 });

function near(rates: readonly number[], expected: readonly number[], flow: readonly number[]): void {
  const message = `${JSON.stringify(flow)}: ${JSON.stringify(rates)}, not ${JSON.stringify(expected)}`;
  assert.equal(rates.length, expected.length, message);
  rates.forEach((rate, index) => assert.ok(Math.abs(rate - expected[index]!) < 1e-6, message));
}

describe("internal rates: what always holds", () => {
  it("a flow made of one to three rates at least 5 points apart has these and no other", () => {
    const apart = fc
      .uniqueArray(wholePercent(-90, 400), { minLength: 1, maxLength: 3 })
      .map((rates) => rates.sort((one, other) => one - other))
      .filter((rates) => rates.every((rate, index) => index === 0 || rate - rates[index - 1]! >= 0.05));
    fc.assert(
      fc.property(apart, fc.boolean(), fc.nat(5), fc.nat(12), (rates, turned, before, after) => {
        const flow = flowWith(rates).map((amount) => (turned ? -amount : amount));
        const padded = [...new Array<number>(before).fill(0), ...flow, ...new Array<number>(after).fill(0)];
        near(internalRates(padded), rates, padded);
      }),
    );
  });

  it("a rate that the present value only touches counts once", () => {
    fc.assert(
      fc.property(wholePercent(-80, 300), (rate) => {
        const rates = internalRates(flowWith([rate, rate]));
        assert.equal(rates.length, 1);
        assert.ok(Math.abs(rates[0]! - rate) < 1e-4);
      }),
    );
  });

  it("are what walking along the rates finds, in flows that change sign once or often", () => {
    const amount = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 7 }), (flow) => {
        // the walk sees no rate that is only touched, and is not asked about its very ends
        const isInside = (rate: number) => rate > -0.989 && rate < 9.9;
        const expected = slowly(flow).filter(isInside);
        const rates = internalRates(flow);
        const inside = rates.filter(isInside);
        if (inside.length === expected.length) near(inside, expected, flow);
        else assert.ok(inside.length > expected.length, JSON.stringify(flow));
        for (const rate of rates) {
          const size = flow.reduce((sum, one, year) => sum + Math.abs(one) / (1 + rate) ** year, 0);
          assert.ok(Math.abs(presentValue(flow, rate, 0)) <= 1e-7 * size, JSON.stringify(flow));
        }
      }),
    );
  });

  it("an outlay and later income have at most one, and there the present value is 0", () => {
    fc.assert(
      fc.property(income, (later) => {
        const flow = [-500, ...later];
        const rates = internalRates(flow);
        const outside = Math.min(presentValue(flow, -0.99, 0), -presentValue(flow, 10, 0));
        if (Math.abs(outside) > 1e-3) assert.equal(rates.length, outside > 0 ? 1 : 0);
        for (const rate of rates) assert.ok(Math.abs(presentValue(flow, rate, 0)) < 1e-5);
      }),
    );
  });

  it("the quick search settles on every such rate between −30 % and 300 %", () => {
    fc.assert(
      fc.property(income, fc.nat(4), (later, wait) => {
        const flow = [-500, ...new Array<number>(wait).fill(0), ...later];
        const [expected] = slowly(flow);
        if (expected === undefined || expected < -0.3 || expected > 3) return;
        assert.ok(Math.abs(onlyRate(flow)! - expected) < 1e-9, JSON.stringify(flow));
      }),
    );
  });

  it("neither the unit of money nor the side of the table moves a rate", () => {
    fc.assert(
      fc.property(income, fc.constantFrom(1e-6, 1000, 1e9), (later, unit) => {
        const flow = [-500, ...later, -200];
        near(internalRates(flow.map((amount) => amount * unit)), internalRates(flow), flow);
        near(internalRates(flow.map((amount) => -amount)), internalRates(flow), flow);
      }),
    );
  });

  it("more income, a higher rate", () => {
    fc.assert(
      fc.property(income, fc.nat(29), (later, year) => {
        const more = later.map((amount, index) => (index === year % later.length ? amount + 10 : amount));
        const [rate] = internalRates([-500, ...later]);
        const [higher] = internalRates([-500, ...more]);
        if (rate !== undefined && higher !== undefined) assert.ok(higher > rate);
      }),
    );
  });
});
