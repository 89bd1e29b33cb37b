import assert from "node:assert/strict";
import { cohortCost, cohortTrace } from "../../src/model/cohort";

/**
 * Briggs, Claxton and Sculpher, Decision Modelling for Health Economic Evaluation (2006), the HIV model after Chancellor
 * (1997): four states from healthiest to dead, 20 years, 6 %, counted at the end of each year. Pounds per person.
 *
 * To seven decimals as heemod's tests have the book's results (https://github.com/pierucci/heemod, test_dmhee.R). The
 * releases of heemod disagree about the word: the older call `beginning` what the newer and we call `end`.
 */
const counts = [
  [1251, 350, 116, 17],
  [0, 731, 512, 15],
  [0, 0, 1312, 437],
  [0, 0, 0, 1],
];
const monotherapy = counts.map((row) => row.map((count) => count / row.reduce((sum, one) => sum + one, 0)));
const relativeRisk = 0.509;
const combination = monotherapy.map((row, from) => {
  const leaving = row.reduce((sum, probability, to) => (to === from ? sum : sum + probability * relativeRisk), 0);
  return row.map((probability, to) => (to === from ? 1 - leaving : probability * relativeRisk));
});
const zidovudine = 2278;
const lamivudine = 2086.5;

/** Costs and years of life, both per person and state. */
function perState(drugs: number): number[][] {
  return [
    [2756 + drugs, 1],
    [3052 + drugs, 1],
    [9007 + drugs, 1],
    [0, 0],
  ];
}

describe("Briggs' HIV model", () => {
  const start = [1, 0, 0, 0];

  it("monotherapy: 44 663.4535637 pounds and 7.9912066 years of life", () => {
    const trace = cohortTrace(monotherapy, start, 20);
    assert.equal(cohortCost(trace, perState(zidovudine), 0.06, "end")[0]!.toFixed(7), "44663.4535637");
    assert.equal(cohortCost(trace, perState(zidovudine), 0, "end")[1]!.toFixed(7), "7.9912066");
  });

  it("two years of combination therapy, then monotherapy: 50 601.6513312 pounds and 8.9373889 years", () => {
    const combined = cohortTrace(combination, start, 2);
    const after = cohortTrace(monotherapy, combined[2]!, 18);
    const first = perState(zidovudine + lamivudine);
    const cost =
      cohortCost(combined, first, 0.06, "end")[0]! +
      cohortCost(after, perState(zidovudine), 0.06, "end")[0]! / 1.06 ** 2;
    const years = cohortCost(combined, first, 0, "end")[1]! + cohortCost(after, perState(zidovudine), 0, "end")[1]!;
    assert.equal(cost.toFixed(7), "50601.6513312");
    assert.equal(years.toFixed(7), "8.9373889");
  });
});

/** https://github.com/pierucci/heemod, test_model.R: 10 persons, half of the first state leave it in the first cycle. */
describe("heemod's counts per cycle", () => {
  const trace = [
    [10, 0],
    [5, 5],
    [4.35, 5.65],
  ];
  const perCycle = (counting: "beginning" | "end" | "life-table") =>
    [0, 1].map((cycle) =>
      cohortCost(
        trace.slice(cycle, cycle + 2),
        [
          [1, 0],
          [0, 1],
        ],
        0,
        counting,
      ),
    );

  it("at the beginning 10 and 5, at the end 5 and 4.35, by life table 7.5 and 4.675 in the first state", () => {
    assert.deepEqual(perCycle("beginning"), [
      [10, 0],
      [5, 5],
    ]);
    assert.deepEqual(perCycle("end"), [
      [5, 5],
      [4.35, 5.65],
    ]);
    assert.deepEqual(perCycle("life-table"), [
      [7.5, 2.5],
      [4.675, 5.325],
    ]);
  });
});

/** https://github.com/pierucci/heemod, test_run_model.R: a thousand persons, a tenth falls ill in the one cycle. */
describe("heemod's two models over one cycle", () => {
  const trace = cohortTrace(
    [
      [0.9, 0.1],
      [0.5, 0.5],
    ],
    [1000, 0],
    1,
  );

  it("309 300 and 283 300 in the first, 933 900 in the second; counted at the beginning 753 a person apart", () => {
    assert.deepEqual(
      cohortCost(
        trace,
        [
          [234, 123],
          [987, 1726],
        ],
        0,
        "end",
      ),
      [309300, 283300],
    );
    assert.deepEqual(cohortCost(trace, [[987], [456]], 0, "end"), [933900]);
    const [first, second] = [
      cohortCost(trace, [[234], [987]], 0, "beginning"),
      cohortCost(trace, [[987], [456]], 0, "beginning"),
    ];
    assert.equal((second[0]! - first[0]!) / 1000, 753);
  });
});
