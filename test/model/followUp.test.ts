import assert from "node:assert/strict";
import fc from "fast-check";
import { followUp, realisation, smallCounts } from "../../src/model/followUp";

const forecasts = (planned: number[], actual: number[], known: number) =>
  followUp(planned, actual, known, 0).map((year) => year.forecast);

const columns = ["year", "planned", "actual", "deviation", "plannedToDate", "actualToDate", "forecast"] as const;

describe("follow-up: plan, outcome and forecast", () => {
  it("an outlay of 100 as planned, 30 of 40 come in year 1: three quarters, so 45 of the last 60", () => {
    const rows = followUp([-100, 40, 60], [-100, 30], 2, 0).map((year) => columns.map((column) => year[column]));
    assert.deepEqual(rows, [
      [0, -100, -100, 0, -100, -100, -100],
      [1, 40, 30, -10, -60, -70, 30],
      [2, 60, null, null, 0, null, 45],
    ]);
  });

  it("an outlay that became dearer does not count as an effect: the realisation is of the years planned above 0", () => {
    assert.equal(realisation([-100, 40, 60], [-130, 40], 2), 1);
    assert.deepEqual(forecasts([-100, 40, -20, 60], [-130, 20], 2), [-130, 20, -20, 30]);
  });

  it("what came in a year for which nothing was planned says nothing of how the plan comes", () => {
    assert.equal(realisation([10, 0, 10], [10, 5], 2), 1);
  });

  it("before anything is known the forecast is the plan", () => {
    assert.deepEqual(forecasts([-100, 40, 60], [0], 0), [-100, 40, 60]);
    assert.deepEqual(forecasts([-100, 40, 60], [-90], 1), [-90, 40, 60]);
  });

  it("twice what was planned is twice in the years to come; less than nothing is nothing", () => {
    assert.deepEqual(forecasts([10, 10], [20], 1), [20, 20]);
    assert.deepEqual(forecasts([10, 10], [-5], 1), [-5, 0]);
  });

  it("a known 0 is an outcome, and cells after the known years are not looked at", () => {
    assert.deepEqual(forecasts([10, 10, 10], [0, 0, 7], 2), [0, 0, 0]);
  });

  it("the sums to date are discounted: 100 in year 2 at 25 % is 64 today", () => {
    const years = followUp([0, 0, 100], [0, 0, 50], 3, 0.25);
    assert.equal(years[2]!.plannedToDate, 64);
    assert.equal(years[2]!.actualToDate, 32);
    assert.equal(years[2]!.deviation, -50);
  });

  it("an outcome that is the plan has no deviation, and the forecast is the plan", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 20 }),
        fc.nat(20),
        (plan, years) => {
          const known = Math.min(years, plan.length);
          const rows = followUp(plan, plan, known, 0.03);
          for (const row of rows) {
            assert.equal(row.forecast, row.planned);
            assert.ok(row.deviation === (row.year < known ? 0 : null));
          }
        },
      ),
    );
  });
});

describe("small counts: who could be recognised", () => {
  it("three of 20 broke off: the difference between 20 and 17 points at them, though neither count is small", () => {
    assert.deepEqual(smallCounts([20, 17]), { counts: [], pairs: [[0, 1]] });
  });

  it("1–4 persons are few, 0 is nobody, 5 is enough", () => {
    assert.deepEqual(smallCounts([0, 1, 4, 5, 100]).counts, [1, 2]);
    assert.deepEqual(smallCounts([20, 20, 25, 100]), { counts: [], pairs: [] });
  });
});
