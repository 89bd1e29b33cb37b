import assert from "node:assert/strict";
import { fund, fundBySavings, type FundPlan, type FundYear } from "../../src/model/fund";
import { published } from "../../src/catalogue/published";

const closings = (years: FundYear[]) => years.map((year) => year.closing);
const plan = (opening: number, requests: number[], queue = false): FundPlan => {
  return { opening, requests, queue, dispositions: requests.map(() => 0) };
};

describe("fund: what a social investment fund can carry", () => {
  it("returns half of the savings: 40 becomes 30, 22, 15, 9, 14, 19, 24 (mkr)", () => {
    const years = fundBySavings(plan(40, [10, 10, 10, 10, 0, 0, 0]), {
      savings: [0, 4, 6, 8, 10, 10, 10],
      savingsReturned: 0.5,
      returnFrom: 0,
    });
    assert.deepEqual(closings(years), [30, 22, 15, 9, 14, 19, 24]);
  });

  it("never returns more than was granted before the year, and nothing before the first year of return", () => {
    const repayment = { savings: [50, 50, 50, 50], savingsReturned: 1, returnFrom: 0 };
    assert.deepEqual(
      fundBySavings(plan(10, [10, 0, 0, 0]), repayment).map((year) => year.repaid),
      [0, 10, 0, 0],
    );
    const later = fundBySavings(plan(10, [10, 0, 0, 0]), { ...repayment, returnFrom: 3 });
    assert.deepEqual(
      later.map((year) => year.repaid),
      [0, 0, 0, 10],
    );
  });

  it("costs that rise return nothing", () => {
    const repayment = { savings: [0, -5], savingsReturned: 1, returnFrom: 0 };
    assert.deepEqual(
      fundBySavings(plan(10, [10, 0]), repayment).map((year) => year.repaid),
      [0, 0],
    );
  });

  it("a grant of 30 repaid in full over two years from the second year after it: 15 and 15", () => {
    const years = fund(plan(30, [30, 0, 0, 0, 0]), { share: 1, delay: 2, years: 2 });
    assert.deepEqual(
      years.map((year) => year.repaid),
      [0, 0, 15, 15, 0],
    );
    assert.deepEqual(closings(years), [0, 0, 15, 30, 30]);
  });

  it("what is not granted waits if there is a queue, else it is gone", () => {
    const dispositions = [0, 25];
    const queued = fund({ ...plan(10, [30, 0], true), dispositions }, { share: 0, delay: 1, years: 1 });
    assert.deepEqual(
      queued.map((year) => year.granted),
      [10, 20],
    );
    const gone = fund({ ...plan(10, [30, 0]), dispositions }, { share: 0, delay: 1, years: 1 });
    assert.deepEqual(
      gone.map((year) => year.granted),
      [10, 0],
    );
    assert.deepEqual(
      gone.map((year) => year.notGranted),
      [20, 0],
    );
  });

  it(`${published("V13").what} (${published("V13").source})`, () => {
    // the years of the payouts are not printed: whatever they are, 47 put in less 28.3 leaves 18.7, all of it committed
    const { inputs, expected } = published("V13") as unknown as {
      inputs: { opening: number; dispositions: number[]; closing: number };
      expected: { payoutsLessReturns: number; uncommitted: number };
    };
    const [in2013, in2016, in2017, in2018] = inputs.dispositions as [number, number, number, number];
    const dispositions = [in2013, 0, 0, in2016, in2017, in2018, 0, 0];
    for (const requests of [
      [0, 0, 0, 0, 0, 0, 0, expected.payoutsLessReturns],
      [8, 2, 0, 10, 8.3, 0, 0, 0],
    ]) {
      const given = { opening: inputs.opening, dispositions, requests, queue: false };
      const years = fund(given, { share: 0, delay: 1, years: 1 });
      assert.ok(Math.abs(years.at(-1)!.closing - inputs.closing) < 1e-9);
      const committed = fund(
        { ...given, requests: [...requests.slice(0, 7), requests[7]! + inputs.closing] },
        { share: 0, delay: 1, years: 1 },
      );
      assert.ok(Math.abs(committed.at(-1)!.closing - expected.uncommitted) < 1e-9);
    }
  });
});
