import assert from "node:assert/strict";
import { cohortCost, cohortTrace } from "../../src/model/cohort";
import { spreadOf } from "../../src/model/spread";
import { call } from "./excel";

/**
 * The published simulation of Briggs, Claxton and Sculpher's HIV model: exercise 4.7 of Decision Modelling for Health
 * Economic Evaluation (2006), whose own spreadsheet was run a thousand times. DRAWS in cells, and plain arithmetic.
 *
 * Mean and standard deviation of the first hundred of those runs, worked out from the rows as rdecision's tests keep them
 * (https://github.com/ajsims1704/rdecision, tests/testthat/Ex47sol-rdecision.csv, read 2026-11-24; the distributions in
 * test-model-AZT.R beside it). Years of life and pounds per person; costs are discounted by 6 % and counted at the end of
 * the year, years by life table.
 */
const published = {
  years: { mean: 8.5031, sd: 0.1974 },
  cost: { mean: 47638.87, sd: 20327.08 },
  combinedYears: { mean: 9.4502, sd: 0.2545 },
  combinedCost: { mean: 53393.13, sd: 19851.88 },
  yearsGained: { mean: 0.9471, sd: 0.1648 },
  extraCost: { mean: 5754.26, sd: 1754.86 },
};
const publishedRuns = 100;
const runs = 4000;

const zidovudine = 2278;
const lamivudine = 2086.5;
const discountRate = 0.06;

async function drawn(name: string, distribution: string, a: number, b: number): Promise<number[]> {
  const column = (await call("DRAWS", name, distribution, a, b, null, runs)) as number[][];
  return column.map(([draw]) => draw!);
}

/** A cost of which only the mean is known: exponential, the inverse of an even draw. */
async function drawnCost(name: string, mean: number): Promise<number[]> {
  return (await drawn(name, "uniform", 0, 1)).map((even) => -mean * Math.log(even));
}

/** The shares of those who were counted, uncertain as the counts are (Dirichlet): one share at a time of what is left. */
async function drawnShares(name: string, counts: number[]): Promise<number[][]> {
  const shares = Array.from({ length: runs }, () => [] as number[]);
  const left = new Array<number>(runs).fill(1);
  let others = counts.reduce((sum, count) => sum + count, 0);
  for (const [to, count] of counts.slice(0, -1).entries()) {
    const mean = count / others;
    const sd = Math.sqrt((mean * (1 - mean)) / (others + 1));
    const parts = await drawn(`${name} ${to}`, "beta", mean, sd);
    parts.forEach((part, run) => {
      shares[run]!.push(left[run]! * part);
      left[run]! *= 1 - part;
    });
    others -= count;
  }
  shares.forEach((row, run) => row.push(left[run]!));
  return shares;
}

/** Fewer get worse: each probability of it times the relative risk. */
function milder(transitions: number[][], relativeRisk: number): number[][] {
  return transitions.map((row, from) => {
    const worse = row.map((probability, to) => (to === from ? 0 : probability * relativeRisk));
    const leaving = worse.reduce((sum, probability) => sum + probability, 0);
    return worse.map((probability, to) => (to === from ? 1 - leaving : probability));
  });
}

function costOf(trace: number[][], states: number[], drugs: number): number {
  const perState = [...states.map((cost) => [cost + drugs]), [0]];
  return cohortCost(trace, perState, discountRate, "end")[0]!;
}

function yearsOf(trace: number[][]): number {
  return cohortCost(trace, [[1], [1], [1], [0]], 0, "life-table")[0]!;
}

describe("Briggs' published simulation of the HIV model, with DRAWS", () => {
  const outcomes: Record<keyof typeof published, number[]> = {
    years: [],
    cost: [],
    combinedYears: [],
    combinedCost: [],
    yearsGained: [],
    extraCost: [],
  };

  before(async () => {
    const fromA = await drawnShares("from A", [1251, 350, 116, 17]);
    const fromB = await drawnShares("from B", [731, 512, 15]);
    const fromC = await drawnShares("from C", [1312, 437]);
    const relativeRisk = await drawn("relative risk", "lognormal", 0.509, (0.71 - 0.365) / (2 * 1.96));
    const direct = [
      await drawnCost("direct A", 1701),
      await drawnCost("direct B", 1774),
      await drawnCost("direct C", 6948),
    ];
    const community = [
      await drawnCost("community A", 1055),
      await drawnCost("community B", 1278),
      await drawnCost("community C", 2059),
    ];
    for (let run = 0; run < runs; run++) {
      const transitions = [fromA[run]!, [0, ...fromB[run]!], [0, 0, ...fromC[run]!], [0, 0, 0, 1]];
      const states = direct.map((costs, state) => costs[run]! + community[state]![run]!);
      const alone = cohortTrace(transitions, [1, 0, 0, 0], 20);
      const combined = cohortTrace(milder(transitions, relativeRisk[run]!), [1, 0, 0, 0], 2);
      const after = cohortTrace(transitions, combined[2]!, 18);
      const [years, cost] = [yearsOf(alone), costOf(alone, states, zidovudine)];
      const combinedYears = yearsOf(combined) + yearsOf(after);
      const later = costOf(after, states, zidovudine) / (1 + discountRate) ** 2;
      const combinedCost = costOf(combined, states, zidovudine + lamivudine) + later;
      const extra = { yearsGained: combinedYears - years, extraCost: combinedCost - cost };
      const outcome = { years, cost, combinedYears, combinedCost, ...extra };
      for (const figure of Object.keys(outcome) as (keyof typeof outcome)[]) outcomes[figure].push(outcome[figure]);
    }
  });

  for (const [figure, { mean, sd }] of Object.entries(published)) {
    it(`${figure}: ${mean} on average, ${sd} from it, as near as ${publishedRuns} runs can tell`, () => {
      const ours = spreadOf(outcomes[figure as keyof typeof published], "positive");
      const error = sd / Math.sqrt(publishedRuns);
      assert.ok(Math.abs(ours.mean! - mean) < 2 * error, `${ours.mean}, not ${mean} ± ${error}`);
      // of a hundred values with a long tail, the standard deviation is off by an eighth or so
      assert.ok(Math.abs(ours.sd! / sd - 1) < 0.2, `${ours.sd}, not ${sd}`);
    });
  }
});
