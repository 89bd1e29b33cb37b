import assert from "node:assert/strict";
import fc from "fast-check";
import { downturn, tryDownturn, type Downturn } from "../../src/model/downturn";
import { alternatives } from "../../src/model/financing";
import { kronor } from "./flows";
import { near } from "./near";
import { anyPlan } from "./plans";

const year = fc.integer({ min: 0, max: 12 });
const anyShare = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const anyDownturn: fc.Arbitrary<Downturn> = fc.record({
  firstYear: year,
  lastYear: year,
  lowerResult: kronor(0, 100),
  needUp: anyShare,
  costUp: anyShare,
});
const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);

describe("a downturn: what always holds", () => {
  it("takes from the results its yearly amount for each of its years, and leaves all else as it was", () => {
    fc.assert(
      fc.property(anyPlan, anyDownturn, (plan, times) => {
        const down = downturn(plan, times);
        const years = plan.results.filter((_, at) => at >= times.firstYear && at <= times.lastYear).length;
        near(sum(plan.results) - sum(down.results), years * times.lowerResult, 1000);
        assert.deepEqual({ ...down, costs: plan.costs, results: plan.results }, plan);
      }),
    );
  });

  it("is its years one after the other", () => {
    fc.assert(
      fc.property(anyPlan, anyDownturn, (plan, times) => {
        let stepwise = plan;
        for (let at = times.firstYear; at <= times.lastYear; at++) {
          stepwise = downturn(stepwise, { ...times, firstYear: at, lastYear: at });
        }
        assert.deepEqual(downturn(plan, times), stepwise);
      }),
    );
  });

  it("of no depth, or after the years of the books, changes no comparison", () => {
    fc.assert(
      fc.property(anyPlan, anyDownturn, (plan, times) => {
        const none = { ...times, lowerResult: 0, needUp: 0, costUp: 0 };
        const after = { ...times, firstYear: plan.costs.length };
        for (const harmless of [none, after]) {
          const tried = tryDownturn(plan, harmless, 0.03);
          for (const name of alternatives) assert.deepEqual(tried[name].down, tried[name].base);
        }
      }),
    );
  });

  it("a deeper one never leaves a higher lowest result, whatever the financing", () => {
    fc.assert(
      fc.property(anyPlan, anyDownturn, kronor(0, 100), (plan, times, more) => {
        const tried = tryDownturn(plan, times, 0.03);
        const deeper = tryDownturn(plan, { ...times, lowerResult: times.lowerResult + more }, 0.03);
        for (const name of alternatives) {
          assert.ok(deeper[name].down.lowestResult <= tried[name].down.lowestResult + 1e-6, name);
        }
      }),
    );
  });

  it("a deeper one never takes less from others, whatever the financing", () => {
    fc.assert(
      fc.property(anyPlan, anyDownturn, kronor(0, 100), (plan, times, more) => {
        const tried = tryDownturn(plan, times, 0.03);
        const deeper = tryDownturn(plan, { ...times, lowerResult: times.lowerResult + more }, 0.03);
        for (const name of alternatives) {
          assert.ok(deeper[name].down.squeezed >= tried[name].down.squeezed - 1e-6, name);
        }
      }),
    );
  });
});
