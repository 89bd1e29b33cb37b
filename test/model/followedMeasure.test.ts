import assert from "node:assert/strict";
import { followedMeasure, fundReturns, type FollowedMeasureYear } from "../../src/model/followedMeasure";
import type { Plan } from "../../src/model/financing";
import { usualTerms } from "../../src/model/terms";

const year = (change: Partial<FollowedMeasureYear>): FollowedMeasureYear => ({
  ownPlanned: 0,
  ownActual: 0,
  costPlanned: 0,
  costActual: 0,
  reachedActual: 0,
  avertedActual: 0,
  ...change,
});
/** 100 is to be paid in year 0 and 50 saved in each year after; it cost 110 and saved 40 in year 1. */
const years = [
  year({ costPlanned: 100, costActual: 110, reachedActual: 20 }),
  year({ ownPlanned: 50, ownActual: 40, avertedActual: 3 }),
  year({ ownPlanned: 50, costPlanned: 5 }),
  year({ ownPlanned: 50 }),
];
const plan: Plan = {
  costs: [100, 0, 5, 0],
  savings: [0, 50, 50, 50],
  results: [9, 9, 9, 9],
  taxesAndGrants: [500, 500, 500, 500],
  dispositions: [0, 0, 0, 0],
  terms: { ...usualTerms, disposed: 80, savingsReturned: 0.5 },
};

describe("what a follow-up assesses of a measure", () => {
  it("forecasts that the rest comes as the years until now: 40 of 50, so 40 of each 50 to come", () => {
    const { net, realisation } = followedMeasure(years, 2, 0, null);
    assert.equal(realisation, 40 / 50);
    // the cost is the outcome's where it is known, and the plan's after that
    assert.deepEqual(net, [-110, 40, 40 - 5, 40]);
  });

  it("is paid back when the forecast is: 110 less 40 and 35 is 35 before the last 40", () => {
    assert.equal(followedMeasure(years, 2, 0, null).payback, 2 + 35 / 40);
    assert.equal(followedMeasure(years.slice(0, 3), 2, 0, null).payback, null);
  });

  it("knows nothing before the first year: no share, no return, and the plan as forecast", () => {
    const { realisation, returned, net } = followedMeasure(years, 0, 0, plan);
    assert.deepEqual([realisation, returned], [null, null]);
    assert.deepEqual(net, [-100, 50, 45, 50]);
  });

  it("returns to the fund the share of what is saved, in the known years", () => {
    assert.deepEqual(followedMeasure(years, 2, 0, plan).returned, { planned: 25, actual: 20 });
    assert.equal(followedMeasure(years, 2, 0, null).returned, null);
    // of 80 that was drawn, 25 in each year; the fourth year is left out and saves nothing
    assert.deepEqual(fundReturns(plan, [0, 50, 50]), [0, 25, 25, 0]);
  });

  it("warns of the years whose counts could point somebody out: 3 who avoided exclusion", () => {
    assert.deepEqual(followedMeasure(years, 2, 0, null).smallYears, [1]);
    assert.deepEqual(followedMeasure(years, 1, 0, null).smallYears, []);
    // 3 of 20 are few, though 17 is no small difference
    assert.deepEqual(followedMeasure([year({ reachedActual: 20, avertedActual: 3 })], 1, 0, null).smallYears, [0]);
    // 20 and 17 tell that three did not
    const pair = [year({ reachedActual: 20, avertedActual: 17 })];
    assert.deepEqual(followedMeasure(pair, 1, 0, null).smallYears, [0]);
  });
});
