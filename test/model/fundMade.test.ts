import assert from "node:assert/strict";
import fc from "fast-check";
import { fund, fundBySavings } from "../../src/model/fund";
import { fundMade, requestedFundMade, returningIn } from "../../src/model/fundMade";
import { fundRequests } from "../../src/model/fundRequests";
import { isMadeSo } from "./comesTo";
import { anyFund, anyRepayment, anyRequestedFund, anyReturn } from "./funds";
import { near } from "./near";

describe("what the amounts of a fund are made of", () => {
  it("is what they come to, by plan and by savings, every year of every fund", () => {
    fc.assert(
      fc.property(anyFund, anyRepayment, anyReturn, ({ plan, savings }, repayment, rule) => {
        for (const year of fund(plan, repayment)) isMadeSo(fundMade("plan"), year, 100);
        for (const year of fundBySavings(plan, { savings, ...rule })) isMadeSo(fundMade("savings"), year, 100);
      }),
    );
  });

  it("is what they come to where those who ask are known", () => {
    fc.assert(
      fc.property(anyRequestedFund, ({ opening, dispositions, requests, rules }) => {
        const table = requestedFundMade(rules.rule);
        for (const year of fundRequests(opening, dispositions, requests, rules)) isMadeSo(table, year, 100);
      }),
    );
  });

  it("takes what was before from the year before", () => {
    fc.assert(
      fc.property(anyRequestedFund, ({ opening, dispositions, requests, rules }) => {
        fundRequests(opening, dispositions, requests, rules).forEach((year, index, years) => {
          assert.equal(year.opening, index === 0 ? opening : years[index - 1]!.closing);
          assert.equal(year.committedBefore, index === 0 ? 0 : years[index - 1]!.committed);
        });
      }),
    );
  });

  it("what comes back by a plan is the parts of the grants that are due", () => {
    // 30 and 20 are returned by halves in the two years after; 10 of the same year is not due yet
    assert.deepEqual(returningIn(2, [30, 20, 10], { share: 1, delay: 1, years: 2, lastRepaying: null }), [15, 10, 0]);
    // only grants of year 0 come back
    assert.deepEqual(returningIn(2, [30, 20, 10], { share: 1, delay: 1, years: 2, lastRepaying: 0 }), [15, 0, 0]);
    fc.assert(
      fc.property(anyFund, anyRepayment, ({ plan }, repayment) => {
        const years = fund(plan, repayment);
        const granted = years.map((year) => year.granted);
        for (const { year, repaid } of years) {
          const parts = returningIn(year, granted, { ...repayment, lastRepaying: null });
          near(
            parts.reduce((sum, part) => sum + part, 0),
            repaid,
            100,
          );
        }
      }),
    );
  });
});
