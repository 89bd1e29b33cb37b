import assert from "node:assert/strict";
import fc from "fast-check";
import { fundRequests, type RequestedFundYear } from "../../src/model/fundRequests";
import { kronor } from "./flows";
import { anyRequestedFund } from "./funds";
import { near } from "./near";

const money = kronor(0, 100);
const total = (years: readonly RequestedFundYear[], column: "disposition" | "repaid" | "granted" | "paid") =>
  years.reduce((sum, row) => sum + row[column], 0);

describe("a fund with requests: what always holds", () => {
  it("no money is made or lost: what was put in and returned is paid out, committed or uncommitted", () => {
    fc.assert(
      fc.property(anyRequestedFund, ({ opening, dispositions, requests, rules }) => {
        const years = fundRequests(opening, dispositions, requests, rules);
        let balance = opening;
        for (const row of years) {
          balance += row.disposition + row.repaid - row.paid;
          near(row.balance, balance, 1000);
          near(row.balance, row.committed + row.closing, 1000);
          assert.ok(row.committed > -1e-6 && row.closing > -1e-6, "neither is less than nothing");
        }
        near(total(years, "granted"), total(years, "paid") + years.at(-1)!.committed, 1000);
      }),
    );
  });

  it("each year what is asked for and waited for is granted or not, and never more than there is", () => {
    fc.assert(
      fc.property(anyRequestedFund, ({ opening, dispositions, requests, rules }) => {
        for (const row of fundRequests(opening, dispositions, requests, rules)) {
          near(row.granted + row.notGranted, row.requested + row.waiting, 1000);
          const returned = rules.rule === "plan" ? row.repaid : 0; // by savings it comes at the closing
          assert.ok(row.granted <= row.opening + row.disposition + returned + 1e-6);
        }
      }),
    );
  });

  it("never gets back more than its share of the grants that repay", () => {
    fc.assert(
      fc.property(anyRequestedFund, ({ opening, dispositions, requests, rules }) => {
        const years = fundRequests(opening, dispositions, requests, rules);
        const repaying = years.filter((row) => rules.lastRepaying === null || row.year <= rules.lastRepaying);
        const most = (rules.rule === "plan" ? rules.share : 1) * total(repaying, "granted");
        assert.ok(total(years, "repaid") <= most + 1e-6);
      }),
    );
  });

  it("by plan, a larger fund has at the end of no year granted less", () => {
    fc.assert(
      fc.property(anyRequestedFund, money, ({ opening, dispositions, requests, rules }, more) => {
        const byPlan = { ...rules, rule: "plan" as const };
        const [small, large] = [opening, opening + more].map((size) =>
          fundRequests(size, dispositions, requests, byPlan),
        );
        let [grantedOfSmall, grantedOfLarge] = [0, 0];
        small!.forEach((row, index) => {
          grantedOfSmall += row.granted;
          grantedOfLarge += large![index]!.granted;
          assert.ok(grantedOfLarge >= grantedOfSmall - 1e-6, `year ${index}`);
        });
      }),
    );
  });

  it("twice the money for twice the requests is twice of everything", () => {
    fc.assert(
      fc.property(anyRequestedFund, ({ opening, dispositions, requests, rules }) => {
        const doubled = requests.map((one) => ({ ...one, amount: 2 * one.amount, saving: 2 * one.saving }));
        const twice = fundRequests(
          2 * opening,
          dispositions.map((disposition) => 2 * disposition),
          doubled,
          rules,
        );
        fundRequests(opening, dispositions, requests, rules).forEach((row, index) => {
          near(twice[index]!.granted, 2 * row.granted, 1000);
          near(twice[index]!.balance, 2 * row.balance, 1000);
        });
      }),
    );
  });
});
