import assert from "node:assert/strict";
import fc from "fast-check";
import { compareFinancing, type ComparisonWorking } from "../../src/model/comparison";
import { alternatives, financing, type Alternative, type FinancingWorking, type Plan } from "../../src/model/financing";
import type { Rate } from "../../src/model/discounting";
import { anyRate, factorOf } from "./flows";
import { near } from "./near";
import { anyPlan } from "./plans";

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);

/** Every row from the ledger, one question at a time. */
function slowly(alternative: Alternative, plan: Plan, rate: Rate): Omit<ComparisonWorking, "investorReturn"> {
  const years = financing(alternative, plan);
  const column = (name: keyof FinancingWorking) => years.map((year) => year[name]);
  const prices = (year: number) => (1 + plan.terms.priceGrowth) ** (year + plan.terms.priceGap);
  const isBelow = (amount: number, limit: number) => amount < limit - 1e-6;
  const deficits = years.filter((year) => isBelow(year.balance, 0));
  const cost = sum(plan.costs.map((one, year) => one * prices(year)));
  const last = years.at(-1)!;
  const queue: number[] = []; // deficits, oldest first
  for (const { balance } of years) {
    queue.push(Math.max(0, -balance));
    for (let surplus = Math.max(0, balance), oldest = 0; oldest < queue.length; oldest++) {
      const restored = Math.min(surplus, queue[oldest]!);
      queue[oldest]! -= restored;
      surplus -= restored;
    }
  }
  return {
    npv: sum(years.map((year) => (factorOf(rate, year.year) * (year.savings - year.cost)) / prices(year.year))),
    squeezed: sum(column("squeezed")),
    worstSqueezed: Math.max(...column("squeezed")),
    kept: sum(column("kept")),
    lowestResult: Math.min(...column("result")),
    lowestBalance: Math.min(...column("balance")),
    budgetYears: years.filter(
      ({ balance, result, fromReserve }) => isBelow(balance, 0) || (Math.abs(result) < 1e-6 && fromReserve < 1e-6),
    ).length,
    deficitYears: deficits.length,
    toRestore: sum(column("toRestore")),
    exceptional: sum(column("exceptional")),
    leftToRestore: sum(queue),
    lastRestoreYear: deficits.length > 0 ? deficits.at(-1)!.year + 3 : null,
    belowTarget: years.filter((year) => isBelow(year.result, year.need)).length,
    protected: cost === 0 ? null : alternative === "outcomes" ? 1 : sum(column("cover")) / cost,
    earmarked: last.earmarked,
    equity: last.equity,
    freeEquity: last.equity - last.earmarked,
    equityAllIn: last.equity - sum(column("squeezed")) + sum(column("kept")),
    investorPaid: alternative === "outcomes" ? sum(column("cost")) : null,
    presentSavings: sum(years.map((year) => factorOf(rate, year.year) * plan.savings[year.year]!)),
    presentCost: sum(years.map((year) => (factorOf(rate, year.year) * year.cost) / prices(year.year))),
    savings: sum(plan.savings.map((one, year) => one * prices(year))),
    harvested: sum(column("savings")) - sum(column("kept")),
    opening: plan.terms.openingEquity,
    results: last.equity - plan.terms.openingEquity,
    disposed: plan.terms.disposed,
    dispositions: alternative === "disposition" || alternative === "fund" ? sum(plan.dispositions) : 0,
    cover: sum(column("cover")),
    returned: sum(column("returned")),
    programmeCost: cost,
    lastDeficitYear: deficits.at(-1)?.year ?? null,
    yearsToRestore: 3,
  };
}

describe("comparison: what always holds", () => {
  it("each row is what the ledger answers, one question at a time", () => {
    fc.assert(
      fc.property(anyPlan, anyRate, (plan, rate) => {
        const compared = compareFinancing(plan, rate);
        for (const alternative of alternatives) {
          const expected = slowly(alternative, plan, rate);
          for (const row of Object.keys(expected) as (keyof typeof expected)[]) {
            const [got, one] = [compared[alternative][row], expected[row]];
            if (got === null || one === null) assert.equal(got, one, row);
            else near(got, one, 1000);
          }
        }
      }),
    );
  });

  it("at the investor's return what it is paid is worth the cost, in current prices", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const rate = compareFinancing(plan, 0).outcomes.investorReturn;
        if (rate === null) return;
        const { priceGrowth, priceGap } = plan.terms;
        const worth = (amounts: number[]) => sum(amounts.map((amount, year) => amount / (1 + rate) ** year));
        const cost = plan.costs.map((one, year) => one * (1 + priceGrowth) ** (year + priceGap));
        const paid = worth(financing("outcomes", plan).map((year) => year.cost));
        near(paid, worth(cost), Math.max(1, worth(cost)));
      }),
    );
  });

  it("equity all in and the present value are the same for appropriation, disposition, fund and reserve", () => {
    fc.assert(
      fc.property(anyPlan, anyRate, (plan, rate) => {
        const compared = compareFinancing(plan, rate);
        for (const alternative of ["disposition", "fund", "reserve"] as const) {
          near(compared[alternative].equityAllIn, compared.appropriation.equityAllIn, 1000);
          assert.equal(compared[alternative].npv, compared.appropriation.npv);
        }
      }),
    );
  });

  it("in thousands or in kronor: the years and shares are the same, the amounts a thousand times", () => {
    const counted = ["budgetYears", "deficitYears", "lastRestoreYear", "belowTarget"] as const;
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const scaled = (flow: readonly number[]) => flow.map((amount) => amount * 1000);
        const { disposed, openingReserve, openingEquity } = plan.terms;
        const inKronor = {
          costs: scaled(plan.costs),
          savings: scaled(plan.savings),
          results: scaled(plan.results),
          taxesAndGrants: scaled(plan.taxesAndGrants),
          dispositions: scaled(plan.dispositions),
          terms: {
            ...plan.terms,
            disposed: disposed * 1000,
            openingReserve: openingReserve * 1000,
            openingEquity: openingEquity * 1000,
          },
        };
        const [thousands, kronor] = [compareFinancing(plan, 0.03), compareFinancing(inKronor, 0.03)];
        for (const alternative of alternatives) {
          for (const row of counted) assert.equal(kronor[alternative][row], thousands[alternative][row], row);
          near(kronor[alternative].npv, thousands[alternative].npv * 1000, 1e6);
          near(kronor[alternative].leftToRestore, thousands[alternative].leftToRestore * 1000, 1e6);
        }
      }),
    );
  });
});
