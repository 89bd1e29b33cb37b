import assert from "node:assert/strict";
import { cohortCost, cohortTrace } from "../../src/model/cohort";

/**
 * The published one-at-a-time sensitivity of heemod, a peer for state-transition models: a thousand patients, mono- or
 * combination therapy, four states, twenty years, counted by life table.
 *
 * Source: heemod, vignette "Deterministic Sensitivity Analysis", table res_dsa, columns cost_total and life_year
 * (https://cran.r-project.org/web/packages/heemod/vignettes/f_sensitivity.html, read 2026-11-24). Pounds, no price year.
 */
interface Inputs {
  relativeRisk: number;
  zidovudine: number;
  lamivudine: number;
  discountRate: number;
}

const base: Inputs = { relativeRisk: 0.509, zidovudine: 2278, lamivudine: 2086, discountRate: 0.06 };

const published: { inputs: Partial<Inputs>; mono: number; combination: number }[] = [
  { inputs: { lamivudine: 1500 }, mono: 48417031, combination: 79593035 },
  { inputs: { lamivudine: 3000 }, mono: 48417031, combination: 93812382 },
  { inputs: { zidovudine: 1500 }, mono: 43363208, combination: 77772959 },
  { inputs: { zidovudine: 3000 }, mono: 53107083, combination: 91992306 },
  { inputs: { discountRate: 0.04 }, mono: 53238469, combination: 97480846 },
  { inputs: { discountRate: 0.08 }, mono: 44351921, combination: 75259528 },
  { inputs: { relativeRisk: 0.4 }, mono: 48417031, combination: 89573275 },
  { inputs: { relativeRisk: 0.6 }, mono: 48417031, combination: 80800674 },
];

/** From healthiest to dead; what is left of each row stays. The risk of getting worse is times the relative risk. */
function trace(risk: number): number[][] {
  const worse = [
    [0, 0.202, 0.067, 0.01],
    [0, 0, 0.407, 0.012],
    [0, 0, 0, 0.25],
    [0, 0, 0, 0],
  ];
  const transitions = worse.map((row, from) => {
    const leaving = row.reduce((sum, probability) => sum + probability * risk, 0);
    return row.map((probability, to) => (from === to ? 1 - leaving : probability * risk));
  });
  return cohortTrace(transitions, [1000, 0, 0, 0], 20);
}

function cost(persons: number[][], drugs: number, discountRate: number): number {
  const stateCosts = [[2756 + drugs], [3052 + drugs], [9007 + drugs], [0]];
  return cohortCost(persons, stateCosts, discountRate, "life-table")[0]!;
}

function costs(changed: Partial<Inputs>): { mono: number; combination: number } {
  const { relativeRisk, zidovudine, lamivudine, discountRate } = { ...base, ...changed };
  return {
    mono: cost(trace(1), zidovudine, discountRate),
    combination: cost(trace(relativeRisk), zidovudine + lamivudine, discountRate),
  };
}

describe("heemod's published sensitivity, one input at a time", () => {
  for (const { inputs, ...expected } of published) {
    it(`${JSON.stringify(inputs)}: the costs of both therapies to the last pound`, () => {
      const { mono, combination } = costs(inputs);
      assert.deepEqual({ mono: Math.round(mono), combination: Math.round(combination) }, expected);
    });
  }

  it("the tornado of the difference per patient: lamivudine's price, discount rate, relative risk, zidovudine's price", () => {
    // The table's column Cost Diff., the higher end less the lower.
    const swings: [keyof Inputs, number, number, number][] = [
      ["lamivudine", 1500, 3000, 45395.35 - 31176.0],
      ["discountRate", 0.08, 0.04, 44242.38 - 30907.61],
      ["relativeRisk", 0.6, 0.4, 41156.24 - 32383.64],
      ["zidovudine", 1500, 3000, 38885.22 - 34409.75],
    ];
    for (const [input, from, to, swing] of swings) {
      const [low, high] = [costs({ [input]: from }), costs({ [input]: to })];
      const got = (high.combination - high.mono - (low.combination - low.mono)) / 1000;
      assert.ok(Math.abs(got - swing) < 0.02, `${input}: ${got}, not ${swing}`);
    }
  });

  it("years of life: 8 463.387 and 14 198.651", () => {
    const years = (persons: number[][]) => cohortCost(persons, [[1], [1], [1], [0]], 0, "life-table")[0]!.toFixed(3);
    assert.deepEqual([years(trace(1)), years(trace(base.relativeRisk))], ["8463.387", "14198.651"]);
  });
});
