import assert from "node:assert/strict";
import fc from "fast-check";
import { capitalYield, grossPasses, grossYield, passesYieldTest } from "../../src/model/capitalYield";
import { presentValue } from "../../src/model/discounting";
import { anyFlow, anyYearlyRate, kronor } from "./flows";
import { near } from "./near";

const tests = fc.integer({ min: 1, max: 8 });
const anyNet = anyFlow(-1000, 1000, 9).map((flow) => [-500, ...flow]);

/** An account: what comes back is paid in and grows at the capital return until the last year. */
function accountAfter(back: readonly number[], capitalReturn: number, years: number): number {
  let account = 0;
  for (let year = 0; year <= years; year++) account = account * (1 + capitalReturn) + (back[year] ?? 0);
  return account;
}

/** What must be put aside in year 0, growing at the capital return, so that every outlay can be paid in its year. */
function putAside(outlay: readonly number[], capitalReturn: number, years: number): number {
  let needed = 0;
  for (let year = years; year >= 0; year--) needed = needed / (1 + capitalReturn) + (outlay[year] ?? 0);
  return needed;
}

describe("yield: what always holds", () => {
  it("what is put aside, growing at the yield, becomes what is on the account", () => {
    fc.assert(
      fc.property(anyFlow(0, 1000, 9), anyFlow(1, 1000, 9), anyYearlyRate, tests, (back, outlay, rate, years) => {
        const yearly = grossYield(back, outlay, rate, years)!;
        near(putAside(outlay, rate, years) * (1 + yearly) ** years, accountAfter(back, rate, years), 1000);
      }),
    );
  });

  it("passes exactly when the yield is at least the capital return, and when years 0…H are worth 0 or more at it", () => {
    fc.assert(
      fc.property(anyNet, anyYearlyRate, tests, (flow, rate, years) => {
        const worth = presentValue(flow.slice(0, years + 1), rate, 0);
        if (Math.abs(worth) < 1e-3) return;
        assert.equal(passesYieldTest(flow, rate, years), worth > 0);
        assert.equal(capitalYield(flow, rate, years)! > rate, worth > 0);
      }),
    );
  });

  it("neither the unit of money nor a year after the test moves it", () => {
    fc.assert(
      fc.property(anyNet, kronor(1, 1e6), tests, kronor(-1000, 1000), (flow, unit, years, later) => {
        const yearly = capitalYield(flow, 0.03, years)!;
        const scaled = flow.map((amount) => amount * unit);
        near(capitalYield(scaled, 0.03, years)!, yearly);
        const padded = [...flow, ...new Array<number>(years).fill(0)].slice(0, years + 1);
        near(capitalYield([...padded, later], 0.03, years)!, yearly);
      }),
    );
  });

  it("without an outlay within the test there is no answer", () => {
    fc.assert(
      fc.property(anyFlow(0, 1000), tests, (back, years) => {
        assert.equal(capitalYield(back, 0.03, years), null);
        assert.equal(passesYieldTest(back, 0.03, years), null);
        assert.equal(grossYield(back, [...new Array<number>(years + 1).fill(0), 5], 0.03, years), null);
        assert.equal(grossPasses(back, [0], 0.03, years), null);
      }),
    );
  });
});
