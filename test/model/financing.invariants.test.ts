import assert from "node:assert/strict";
import fc from "fast-check";
import { alternatives, financing, type Alternative, type FinancingYear, type Plan } from "../../src/model/financing";
import { near } from "./near";
import { anyPlan } from "./plans";

/** The contract's algebra for one year, everything before it summed anew from the years already written. */
function yearOf(alternative: Alternative, plan: Plan, before: readonly FinancingYear[]): Partial<FinancingYear> {
  const { terms } = plan;
  const t = before.length;
  const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);
  const prices = (year: number) => (1 + terms.priceGrowth) ** year;
  const c = plan.costs[t]! * prices(t);
  const s = plan.savings[t]! * prices(t);
  const budgeted = plan.results[t]!;
  const need = terms.target === null ? budgeted : Math.max(0, terms.target * plan.taxesAndGrants[t]!);
  const harvested = terms.frameCut * Math.max(0, s) + Math.min(0, s);
  const covered = sum(before.map((year) => year.cover));
  const returnedBefore = sum(before.map((year) => year.returned));
  const isMarked = alternative === "disposition" || alternative === "fund";
  const mark = terms.disposed + sum(plan.dispositions.slice(0, t + 1)) - covered + returnedBefore;

  let own = c;
  if (alternative === "outcomes") {
    const cap = (1 + terms.outcomePremium) * sum(plan.costs.map((cost, year) => cost * prices(year)));
    own = Math.min(terms.outcomeShare * Math.max(0, s), cap - sum(before.map((year) => year.cost)));
  }
  let cover = 0;
  if (isMarked) cover = Math.min(c, mark);
  if (alternative === "reserve") cover = Math.min(c, terms.openingReserve - covered);
  let returned = 0;
  if (alternative === "fund" && t >= terms.returnFrom) {
    const due = Math.min(terms.savingsReturned, terms.frameCut) * Math.max(0, s);
    returned = Math.min(due, covered - returnedBefore);
  }
  const burden = own - harvested - cover;
  const squeezed = Math.min(Math.max(0, need - (budgeted - burden)), Math.max(0, burden));
  const result = budgeted - own + harvested + squeezed;
  const fromReserve = alternative === "reserve" ? cover : 0;
  const k = result + fromReserve;
  return {
    year: t,
    cost: own,
    savings: s,
    kept: s - harvested,
    squeezed,
    result,
    fromReserve,
    balance: k,
    need,
    cover,
    toRestore: Math.max(0, -k),
    exceptional: isMarked ? Math.min(cover, Math.max(0, -k)) : 0,
    returned,
    earmarked: isMarked ? mark - cover + returned : 0,
    equity: terms.openingEquity + sum(before.map((year) => year.result)) + result,
  };
}

describe("financing: what always holds", () => {
  it("each year is what the contract's algebra gives, written the slow way, for every alternative", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const alternative of alternatives) {
          const years = financing(alternative, plan);
          assert.equal(years.length, plan.costs.length);
          years.forEach((year, index) => {
            const expected = yearOf(alternative, plan, years.slice(0, index));
            assert.deepEqual(Object.keys(expected).sort(), Object.keys(year).sort());
            for (const column of Object.keys(year) as (keyof FinancingYear)[])
              near(year[column], expected[column]!, 1000);
          });
        }
      }),
    );
  });

  it("Σ(result − budgeted) = Σ(savings − own cost) − kept + squeezed", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const alternative of alternatives) {
          let left = 0;
          let right = 0;
          for (const year of financing(alternative, plan)) {
            left += year.result - plan.results[year.year]!;
            right += year.savings - year.cost - year.kept + year.squeezed;
          }
          near(left, right, 1000);
        }
      }),
    );
  });

  it("others give way only as far as the measure burdens, and only up to what the budget must reach", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const alternative of alternatives) {
          for (const year of financing(alternative, plan)) {
            const burden = Math.max(0, year.cost - (year.savings - year.kept) - year.cover);
            assert.ok(year.squeezed >= 0 && year.squeezed <= burden + 1e-9);
            if (year.squeezed > 1e-6) assert.ok(year.result + year.cover <= year.need + 1e-6);
            if (burden - year.squeezed > 1e-6) assert.ok(year.result + year.cover >= year.need - 1e-6);
          }
        }
      }),
    );
  });

  it("what comes back to the fund was drawn from it, and the mark's ledger closes, never below 0", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        let mark = plan.terms.disposed;
        let drawn = 0;
        for (const year of financing("fund", plan)) {
          mark += plan.dispositions[year.year]! - year.cover + year.returned;
          assert.ok(year.returned <= drawn + 1e-9);
          drawn += year.cover - year.returned;
          near(year.earmarked, mark, 1000);
          assert.ok(year.earmarked >= 0 && year.cover >= 0);
        }
      }),
    );
  });

  it("the reserve is never used beyond what was in it, the investor never paid beyond the cost and the premium", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const used = financing("reserve", plan).reduce((sum, year) => sum + year.fromReserve, 0);
        assert.ok(used <= plan.terms.openingReserve + 1e-9);
        const paid = financing("outcomes", plan).reduce((sum, year) => sum + year.cost, 0);
        const cost = financing("appropriation", plan).reduce((sum, year) => sum + year.cost, 0);
        assert.ok(paid <= cost * (1 + plan.terms.outcomePremium) + 1e-9);
      }),
    );
  });

  it("without a mark, disposition and fund are the appropriation; without a reserve, so is the reserve", () => {
    fc.assert(
      fc.property(anyPlan, (given) => {
        const none = given.costs.map(() => 0);
        const plan = { ...given, dispositions: none, terms: { ...given.terms, disposed: 0, openingReserve: 0 } };
        const appropriation = financing("appropriation", plan);
        for (const alternative of ["disposition", "fund", "reserve"] as const) {
          assert.deepEqual(financing(alternative, plan), appropriation);
        }
      }),
    );
  });
});
