import assert from "node:assert/strict";
import fc from "fast-check";
import { fund, fundBySavings, type FundPlan, type FundYear } from "../../src/model/fund";
import { anyFund, anyRepayment, anyReturn } from "./funds";
import { near } from "./near";

const total = (years: readonly FundYear[], column: keyof FundYear) =>
  years.reduce((sum, year) => sum + year[column], 0);

function closes(plan: FundPlan, years: readonly FundYear[]): void {
  const closing = plan.opening + total(years, "disposition") + total(years, "repaid") - total(years, "granted");
  near(years.at(-1)!.closing, closing, 1000);
  years.forEach((year, index) => {
    assert.equal(year.year, index);
    assert.equal(year.opening, index === 0 ? plan.opening : years[index - 1]!.closing);
    assert.equal(year.waiting, plan.queue && index > 0 ? years[index - 1]!.notGranted : 0);
    near(year.granted + year.notGranted, year.requested + year.waiting, 100);
    assert.ok(year.closing >= 0 && year.granted >= 0 && year.notGranted >= 0 && year.repaid >= 0);
  });
}

describe("fund: what always holds", () => {
  it("the ledger closes and no closing is negative, by plan and by savings", () => {
    fc.assert(
      fc.property(anyFund, anyRepayment, anyReturn, ({ plan, savings }, repayment, rule) => {
        closes(plan, fund(plan, repayment));
        closes(plan, fundBySavings(plan, { savings, ...rule }));
      }),
    );
  });

  it("by plan: each year's repayment is what each earlier grant owes that year, looked up grant by grant", () => {
    fc.assert(
      fc.property(anyFund, anyRepayment, ({ plan }, { share, delay, years: parts }) => {
        const years = fund(plan, { share, delay, years: parts });
        for (const year of years) {
          let owed = 0;
          for (const grant of years) {
            const since = year.year - grant.year;
            if (since >= delay && since < delay + parts) owed += (grant.granted * share) / parts;
          }
          near(year.repaid, owed, 100);
          const available = year.opening + year.disposition + owed;
          near(year.granted, Math.min(year.requested + year.waiting, available), 100);
        }
      }),
    );
  });

  it("by savings: a share of the savings, never more than is still out, nothing before the first year of return", () => {
    fc.assert(
      fc.property(anyFund, anyReturn, ({ plan, savings }, { savingsReturned, returnFrom }) => {
        const years = fundBySavings(plan, { savings, savingsReturned, returnFrom });
        for (const { year, repaid, opening, disposition, requested, waiting, granted } of years) {
          const before = years.slice(0, year);
          const out = total(before, "granted") - total(before, "repaid");
          const due = savings[year]! > 0 && year >= returnFrom ? savingsReturned * savings[year]! : 0;
          near(repaid, Math.min(due, out), 100);
          near(granted, Math.min(requested + waiting, opening + disposition), 100);
        }
      }),
    );
  });

  it("in a queue nobody is forgotten: granted in the end and still waiting are all that was asked for", () => {
    fc.assert(
      fc.property(anyFund, anyRepayment, ({ plan }, repayment) => {
        const years = fund({ ...plan, queue: true }, repayment);
        near(total(years, "granted") + years.at(-1)!.notGranted, total(years, "requested"), 1000);
      }),
    );
  });

  it("a fund with all the money grants everything, one without grants nothing", () => {
    fc.assert(
      fc.property(anyFund, anyRepayment, ({ plan }, repayment) => {
        assert.equal(total(fund({ ...plan, opening: 1e6 }, repayment), "notGranted"), 0);
        const empty = { ...plan, opening: 0, dispositions: plan.dispositions.map(() => 0) };
        assert.equal(total(fund(empty, repayment), "granted"), 0);
      }),
    );
  });
});
