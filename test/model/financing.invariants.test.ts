import assert from "node:assert/strict";
import fc from "fast-check";
import { alternatives, financing, type Alternative, type FinancingYear, type Plan } from "../../src/model/financing";
import { near } from "./near";
import { anyPlan } from "./plans";

/** The sum of a flow's years from one to another, both counted in; nothing where there are none. */
function between(flow: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let year = Math.max(0, from); year <= to; year++) sum += flow[year]!;
  return sum;
}

/** A flow in current prices: each year's prices are raised anew, year by year. */
function inCurrentPrices(flow: readonly number[], { priceGrowth, priceGap }: Plan["terms"]): number[] {
  return flow.map((amount, year) => {
    for (let raised = 0; raised < year + priceGap; raised++) amount *= 1 + priceGrowth;
    for (let raised = 0; raised > year + priceGap; raised--) amount /= 1 + priceGrowth;
    return amount;
  });
}

/** A flow whose sum up to each year is told. */
function ofSums(years: number, sumTo: (year: number) => number): number[] {
  return Array.from({ length: years }, (_, year) => sumTo(year) - (year > 0 ? sumTo(year - 1) : 0));
}

/**
 * What money set aside covers of a cost: of all that has been asked for up to a year, what was never there is missing,
 * and the most that was missing up to any year before is missing still.
 */
function covered(costs: readonly number[], setAside: (year: number) => number): number[] {
  return ofSums(costs.length, (year) => {
    let missing = 0;
    for (let one = 0; one <= year; one++) missing = Math.max(missing, between(costs, 0, one) - setAside(one));
    return between(costs, 0, year) - missing;
  });
}

/**
 * What has come back to the fund: all that was due since the first year of return, or, if it ever was back in full, what
 * had been drawn before that year and was due after it.
 */
function returnedTo(year: number, due: readonly number[], drawn: readonly number[], returnFrom: number): number {
  let least = between(due, returnFrom, year);
  for (let one = returnFrom; one <= year; one++)
    least = Math.min(least, between(drawn, 0, one - 1) + between(due, one + 1, year));
  return year < returnFrom ? 0 : least;
}

/** Every year of a way of financing, each column by itself from the whole course, in the contract's words. */
function slowly(alternative: Alternative, plan: Plan): FinancingYear[] {
  const { terms } = plan;
  const years = plan.costs.length;
  const [measure, savings] = [inCurrentPrices(plan.costs, terms), inCurrentPrices(plan.savings, terms)];
  const none = measure.map(() => 0);
  const gains = savings.map((saved) => (saved > 0 ? saved : 0));
  const kept = gains.map((gain) => gain * (1 - terms.frameCut));

  const cap = between(measure, 0, years - 1) * (1 + terms.outcomePremium);
  const paid = ofSums(years, (year) => Math.min(cap, terms.outcomeShare * between(gains, 0, year)));
  const own = alternative === "outcomes" ? paid : measure;

  const marked = (year: number) => terms.disposed + between(plan.dispositions, 0, year);
  const due = gains.map(
    (gain) => gain * (terms.savingsReturned < terms.frameCut ? terms.savingsReturned : terms.frameCut),
  );
  let [cover, returned] = [none, none];
  if (alternative === "disposition") cover = covered(measure, marked);
  if (alternative === "reserve") cover = covered(measure, () => terms.openingReserve);
  // what came back up to a year can be drawn the year after: each further year hangs on those before
  for (let known = 0; alternative === "fund" && known < years; known++) {
    const backBefore = [...returned];
    cover = covered(measure, (year) => marked(year) + between(backBefore, 0, year - 1));
    const drawn = cover;
    returned = ofSums(years, (year) => returnedTo(year, due, drawn, terms.returnFrom));
  }

  const isMarked = alternative === "disposition" || alternative === "fund";
  return own
    .map((cost, year) => {
      const need = terms.target === null ? plan.results[year]! : Math.max(0, plan.taxesAndGrants[year]! * terms.target);
      const alone = plan.results[year]! + savings[year]! - kept[year]! - cost; // before anybody gives way
      const shortfall = need - alone - cover[year]!;
      const burden = plan.results[year]! - alone - cover[year]!;
      // the least that helps, never more than the measure burdens: the middle of the three
      const squeezed = burden > 0 ? [0, shortfall, burden].sort((one, other) => one - other)[1]! : 0;
      const result = alone + squeezed;
      const fromReserve = alternative === "reserve" ? cover[year]! : 0;
      const balance = result + fromReserve;
      const toRestore = balance < 0 ? -balance : 0;
      return {
        year,
        cost,
        savings: savings[year]!,
        kept: kept[year]!,
        squeezed,
        result,
        fromReserve,
        balance,
        toRestore,
        exceptional: isMarked ? Math.min(toRestore, cover[year]!) : 0,
        returned: returned[year]!,
        earmarked: isMarked ? marked(year) - between(cover, 0, year) + between(returned, 0, year) : 0,
        equity: NaN, // the sum of all results, put in when they are all known
        need,
        cover: cover[year]!,
      };
    })
    .map((year, _, all) => ({
      ...year,
      equity:
        terms.openingEquity +
        between(
          all.map(({ result }) => result),
          0,
          year.year,
        ),
    }));
}

describe("financing: what always holds", () => {
  it("each year is what the contract's algebra gives of the whole course, for every alternative", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const alternative of alternatives) {
          const expected = slowly(alternative, plan);
          const years = financing(alternative, plan);
          assert.equal(years.length, plan.costs.length);
          years.forEach((year, index) => {
            for (const column of Object.keys(expected[index]!) as (keyof FinancingYear)[])
              near(year[column], expected[index]![column], 1000);
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
        const ledger = (alternative: Alternative) =>
          financing(alternative, plan).map(
            ({ cost, kept, squeezed, result, balance, exceptional, earmarked, equity }) => ({
              cost,
              kept,
              squeezed,
              result,
              balance,
              exceptional,
              earmarked,
              equity,
            }),
          );
        const appropriation = ledger("appropriation");
        for (const alternative of ["disposition", "fund", "reserve"] as const) {
          assert.deepEqual(ledger(alternative), appropriation);
        }
      }),
    );
  });
});
