import assert from "node:assert/strict";
import { financing, type Alternative, type FinancingWorking, type Plan } from "../../src/model/financing";
import { usualTerms } from "../../src/model/terms";

/** Two years of cost, then savings; a budgeted result of 20 a year is kept. Million SEK. */
function plan(terms: Partial<Plan["terms"]> = {}, changed: Partial<Plan> = {}): Plan {
  return {
    costs: [10, 10, 0, 0],
    savings: [0, 0, 8, 8],
    results: [20, 20, 20, 20],
    taxesAndGrants: [1000, 1000, 1000, 1000],
    dispositions: [0, 0, 0, 0],
    terms: { ...usualTerms, ...terms },
    ...changed,
  };
}

function column(name: keyof FinancingWorking, alternative: Alternative, given: Plan): number[] {
  return financing(alternative, given).map((year) => year[name]);
}

describe("financing: the same measure in the books", () => {
  it("appropriation: the budget is kept, so other services give way by the whole cost", () => {
    assert.deepEqual(column("squeezed", "appropriation", plan()), [10, 10, 0, 0]);
    assert.deepEqual(column("result", "appropriation", plan()), [20, 20, 28, 28]);
  });

  it("with a target below the budget there is room, and others give way only beyond it", () => {
    const target = plan({ target: 0.015 }); // 15 of 1 000
    assert.deepEqual(column("squeezed", "appropriation", target), [5, 5, 0, 0]);
    assert.deepEqual(column("result", "appropriation", target), [15, 15, 28, 28]);
  });

  it("disposition: the mark covers the cost, nobody gives way, the result falls and equity with it", () => {
    const marked = plan({ disposed: 15, openingEquity: 100 });
    assert.deepEqual(column("squeezed", "disposition", marked), [0, 5, 0, 0]);
    assert.deepEqual(column("result", "disposition", marked), [10, 15, 28, 28]);
    assert.deepEqual(column("earmarked", "disposition", marked), [5, 0, 0, 0]);
    assert.deepEqual(column("equity", "disposition", marked), [110, 125, 153, 181]);
  });

  it("later dispositions are added to the mark at the start of their year", () => {
    const later = plan({ disposed: 4 }, { dispositions: [1, 10, 0, 7] });
    assert.deepEqual(column("squeezed", "disposition", later), [5, 0, 0, 0]);
    assert.deepEqual(column("earmarked", "disposition", later), [0, 0, 0, 7]);
    assert.deepEqual(column("earmarked", "appropriation", later), [0, 0, 0, 0]);
  });

  it("fund: half of the savings return to the mark at the closing, at most what was drawn", () => {
    const given = plan({ disposed: 20, savingsReturned: 0.5 }, { savings: [0, 6, 8, 80] });
    assert.deepEqual(column("returned", "fund", given), [0, 3, 4, 13]);
    assert.deepEqual(column("earmarked", "fund", given), [10, 3, 7, 20]);
    assert.deepEqual(column("returned", "fund", { ...given, terms: { ...given.terms, returnFrom: 3 } }), [0, 0, 0, 20]);
  });

  it("no more returns to the fund than the frames are cut by", () => {
    const given = plan({ disposed: 20, frameCut: 0.25 });
    assert.deepEqual(column("returned", "fund", given), [0, 0, 2, 2]);
  });

  it("reserve: the year's use is deducted from the reserve and lifts the balance result", () => {
    const given = plan({ openingReserve: 14 });
    assert.deepEqual(column("fromReserve", "reserve", given), [10, 4, 0, 0]);
    assert.deepEqual(column("result", "reserve", given), [10, 16, 28, 28]);
    assert.deepEqual(column("squeezed", "reserve", given), [0, 6, 0, 0]);
    assert.deepEqual(column("balance", "reserve", given), [20, 20, 28, 28]);
  });

  it("outcomes: the investor pays first and is repaid from the savings, at most the cost and a fifth", () => {
    const given = plan({}, { savings: [0, 5, 15, 15] });
    assert.deepEqual(column("cost", "outcomes", given), [0, 5, 15, 4]);
    assert.deepEqual(
      column("cost", "outcomes", plan({ outcomeShare: 0.5 }, { savings: [0, -5, 15, 15] })),
      [0, 0, 7.5, 7.5],
    );
    assert.deepEqual(column("squeezed", "outcomes", given), [0, 0, 0, 0]);
  });

  it("savings that the frames are not cut by stay with the boards; costs that rise reach the result whole", () => {
    const given = plan({ frameCut: 0.25 }, { savings: [0, -4, 8, 8] });
    assert.deepEqual(column("kept", "appropriation", given), [0, 0, 6, 6]);
    assert.deepEqual(column("result", "appropriation", given), [20, 20, 22, 22]);
    assert.deepEqual(column("squeezed", "appropriation", given), [10, 14, 0, 0]);
  });

  it("a deficit is restored; the mark covers nothing of it by itself, it is what exceptional grounds could be invoked for", () => {
    const poor = plan({ disposed: 6, target: 0 }, { results: [3, 3, 3, 3] });
    assert.deepEqual(column("result", "disposition", poor), [-6, 0, 11, 11]);
    assert.deepEqual(column("toRestore", "disposition", poor), [6, 0, 0, 0]);
    assert.deepEqual(column("exceptional", "disposition", poor), [6, 0, 0, 0]);
    assert.deepEqual(column("exceptional", "appropriation", poor), [0, 0, 0, 0]);
    assert.deepEqual(column("left", "disposition", poor), [6, 6, 0, 0]); // the surplus of 11 restores it
  });

  it("a budgeted deficit that a target would forbid is not squeezed more than the measure's own burden", () => {
    const given = plan({ target: 0.02 }, { results: [5, 5, 5, 5] });
    assert.deepEqual(column("squeezed", "appropriation", given), [10, 10, 0, 0]);
    assert.deepEqual(column("result", "appropriation", given), [5, 5, 13, 13]);
  });

  it("costs and savings in real prices grow by the price growth, the books are in current prices", () => {
    const given = plan({ priceGrowth: 1 });
    assert.deepEqual(column("cost", "appropriation", given), [10, 20, 0, 0]);
    assert.deepEqual(column("savings", "appropriation", given), [0, 0, 32, 64]);
  });

  it("the investor's cap is the cost in current prices: 10 and 20, and a fifth more", () => {
    const given = plan({ priceGrowth: 1, outcomePremium: 0.2 }, { savings: [0, 0, 100, 100] });
    assert.deepEqual(column("cost", "outcomes", given), [0, 0, 36, 0]);
  });
});
