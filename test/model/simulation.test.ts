import assert from "node:assert/strict";
import ofBeta from "@stdlib/stats-base-dists-beta-quantile";
import { appraise } from "../../src/model/appraisal";
import { drawsPerBlock } from "../../src/model/draws";
import { completeProgramme } from "../../src/model/programmeInputs";
import { roomFor, Simulation, uncertainInputs, type Outcomes } from "../../src/model/simulation";
import { quantilesOf } from "../../src/model/quantiles";
import { spreadOf } from "../../src/model/spread";
import type { UncertainProgramme } from "../../src/model/uncertainty";
import { pertTable } from "../../src/statistics/distributions";
import { uncertainCosts, uncertainMeasure } from "./uncertainMeasure";
import { costRow } from "./tables";

function simulated(programme: UncertainProgramme, draws: number, seed = 1, costs = uncertainCosts): Outcomes {
  const simulation = new Simulation(programme, costs, seed, pertTable);
  const outcomes = roomFor(draws);
  for (let first = 0; first < draws; first += drawsPerBlock) {
    simulation.simulate(first / drawsPerBlock, outcomes, first);
  }
  return outcomes;
}

/** Lehmer's generator, which has nothing in common with ours. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

describe("simulation: the appraisal with everything uncertain drawn at once", () => {
  it("has the means and quantiles of a slow simulation: another generator, the library's beta, APPRAISE each time", () => {
    const draws = 3000;
    const uniform = lehmer(20121);
    const { given, ranges } = uncertainMeasure;
    const slow: Record<"npvOwn" | "npvAll" | "paybackAll", number[]> = { npvOwn: [], npvAll: [], paybackAll: [] };
    const pert = (low: number, likely: number, high: number) => {
      const mode = (likely - low) / (high - low);
      return low + (high - low) * ofBeta(uniform(), 1 + 4 * mode, 5 - 4 * mode);
    };
    for (let draw = 0; draw < draws; draw++) {
      const drawn = { ...given };
      for (const { input, low, high } of ranges) drawn[input] = pert(low, given[input]!, high);
      const rows = uncertainCosts.rows.map((row) => ({
        ...row,
        amount: row.high > row.low ? pert(row.low, row.amount, row.high) : row.amount,
      }));
      const { own, all } = appraise(completeProgramme(drawn), { ...uncertainCosts, rows });
      slow.npvOwn.push(own.npv);
      slow.npvAll.push(all.npv);
      slow.paybackAll.push(all.payback ?? NaN);
    }
    const fast = simulated(uncertainMeasure, 20000);
    for (const measure of ["npvOwn", "npvAll"] as const) {
      const [ours, theirs] = [spreadOf(fast[measure], "positive"), spreadOf(slow[measure], "positive")];
      const error = theirs.sd! / Math.sqrt(draws);
      assert.ok(Math.abs(ours.mean! - theirs.mean!) < 4 * error);
      assert.ok(Math.abs(ours.sd! - theirs.sd!) < 4 * error);
      // the error of a quantile is √(p(1−p)/n) over the density, taken from the quantiles two hundredths to each side
      for (const [share, figure] of [[0.05, "p5"] as const, [0.5, "p50"] as const, [0.95, "p95"] as const]) {
        const around = quantilesOf(slow[measure], [share - 0.02, share + 0.02]);
        const ofQuantile = (Math.sqrt((share * (1 - share)) / draws) * (around[1]! - around[0]!)) / 0.04;
        assert.ok(Math.abs(ours[figure]! - theirs[figure]!) < 4.5 * ofQuantile, `${measure} ${figure}`);
      }
      const chance = Math.sqrt((theirs.probability * (1 - theirs.probability)) / draws);
      assert.ok(Math.abs(ours.probability - theirs.probability) < 4 * chance + 1e-9);
    }
    const [ours, theirs] = [spreadOf(fast.paybackAll, "answered"), spreadOf(slow.paybackAll, "answered")];
    assert.ok(Math.abs(ours.mean! - theirs.mean!) < 4 * (theirs.sd! / Math.sqrt(draws * theirs.probability)));
    assert.ok(Math.abs(ours.probability - theirs.probability) < 0.03);
  });

  it("is frozen: these outcomes must never change, bit for bit", () => {
    const { npvOwn, npvAll, paybackAll } = simulated(uncertainMeasure, 1002, 2026);
    assert.deepEqual(
      [npvOwn[0], npvAll[1001], paybackAll[7]],
      [-13336776.23959405, 36998390.03747525, 9.14392612157144],
    );
  });

  it("a cost row of an input's group is high when the input is, in every draw", () => {
    const programme: UncertainProgramme = {
      given: uncertainMeasure.given,
      ranges: [{ input: "effect", low: 0.05, high: 0.4, group: "g" }],
    };
    const [row] = uncertainCosts.rows;
    const costs = {
      ...uncertainCosts,
      rows: [
        { ...row!, group: "g" },
        { ...row!, fromAge: 41, toAge: 64 },
      ],
    };
    assert.deepEqual(
      uncertainInputs(programme, costs).map(({ series }) => series),
      ["group g", "group g", "cost City: Schools 41–64"],
    );
  });

  it("each thousand stands alone, in any order, and a longer run begins with the shorter one", () => {
    const whole = simulated(uncertainMeasure, 3500);
    const simulation = new Simulation(uncertainMeasure, uncertainCosts, 1, pertTable);
    const backwards = roomFor(3500);
    for (const block of [3, 0, 2, 1]) simulation.simulate(block, backwards, block * drawsPerBlock);
    assert.deepEqual(backwards, whole);
    const shorter = simulated(uncertainMeasure, 1200);
    assert.deepEqual(shorter.npvOwn, whole.npvOwn.slice(0, 1200));
    assert.deepEqual(shorter.paybackAll, whole.paybackAll.slice(0, 1200));
    assert.notDeepEqual(simulated(uncertainMeasure, 1200, 2).npvOwn, shorter.npvOwn);
  });

  it("without ranges every draw is the appraisal", () => {
    const certain = { given: uncertainMeasure.given, ranges: [] };
    const costs = { ...uncertainCosts, rows: uncertainCosts.rows.map((row) => ({ ...row, low: 0, high: 0 })) };
    const { npvOwn, npvAll, paybackOwn, paybackAll } = simulated(certain, 10, 1, costs);
    const { own, all } = appraise(completeProgramme(certain.given), costs);
    for (let draw = 0; draw < 10; draw++) {
      assert.ok(Math.abs(npvOwn[draw]! - own.npv) < 1e-9 * own.cost);
      assert.ok(Math.abs(npvAll[draw]! - all.npv) < 1e-9 * all.savings);
      assert.ok(Math.abs(paybackAll[draw]! - all.payback!) < 1e-9);
      assert.ok(Object.is(paybackOwn[draw], own.payback ?? NaN) || Math.abs(paybackOwn[draw]! - own.payback!) < 1e-9);
    }
  });

  it("a mean is surer than with independent draws: the means of thousands differ less than sd/√1000", () => {
    const blocks = 40;
    const { npvAll } = simulated(uncertainMeasure, blocks * drawsPerBlock);
    const means = Array.from(
      { length: blocks },
      (_, block) => spreadOf(npvAll.subarray(block * 1000, (block + 1) * 1000), "positive").mean!,
    );
    const independent = spreadOf(npvAll, "positive").sd! / Math.sqrt(1000);
    assert.ok(spreadOf(means, "positive").sd! < independent / 2);
  });

  it("inputs of one group move together: the largest effect comes with the largest cost", () => {
    const grouped: UncertainProgramme = {
      given: uncertainMeasure.given,
      ranges: [
        { input: "effect", low: 0.1, high: 0.3, group: "quality" },
        { input: "costPerParticipant", low: 50000, high: 70000, group: "quality" },
        { input: "retention", low: 0.7, high: 0.9, group: "" },
      ],
    };
    const simulation = new Simulation(grouped, uncertainCosts, 1, pertTable);
    const [effect, cost, retention] = [0, 1, 2].map((index) =>
      simulation.drawsOf(index, 0, new Float64Array(drawsPerBlock)),
    ) as [Float64Array, Float64Array, Float64Array];
    let follows = 0;
    for (let draw = 0; draw < drawsPerBlock; draw++) {
      assert.ok(Math.abs((effect[draw]! - 0.1) / 0.2 - (cost[draw]! - 50000) / 20000) < 1e-9);
      if (effect[draw]! > 0.2 === retention[draw]! > 0.8) follows++;
    }
    assert.ok(follows > 400 && follows < 600);
  });

  it("another row in the cost table leaves the draws of the others alone; two rows alike have draws of their own", () => {
    const more = { ...uncertainCosts, rows: [costRow({ amount: 5, low: 1, high: 9 }), ...uncertainCosts.rows] };
    const before = uncertainInputs(uncertainMeasure, uncertainCosts).map(({ series }) => series);
    const after = uncertainInputs(uncertainMeasure, more).map(({ series }) => series);
    assert.ok(before.every((series) => after.includes(series)));
    const alike = { ...uncertainCosts, rows: [uncertainCosts.rows[0]!, { ...uncertainCosts.rows[0]! }] };
    const [one, other] = uncertainInputs({ given: uncertainMeasure.given, ranges: [] }, alike);
    assert.notEqual(one!.series, other!.series);
  });

  it("what has no range, or no value between its ends, is certain; each group and each row has draws of its own", () => {
    const { given } = uncertainMeasure;
    const ranges: UncertainProgramme["ranges"] = [
      { input: "effect", low: 0.2, high: 0.2, group: "" },
      { input: "capitalReturn", low: 0, high: 0.02, group: "" },
    ];
    assert.deepEqual(uncertainInputs({ given, ranges }, { actors: [], rows: [] }), []);
    const none = { given: { ...given, capitalReturn: null }, ranges };
    assert.deepEqual(uncertainInputs(none, { actors: [], rows: [] }), []);
    const row = uncertainCosts.rows[0]!;
    const alike = { ...uncertainCosts, rows: [row, { ...row }, { ...row }] };
    const grouped: UncertainProgramme["ranges"] = [
      { input: "retention", low: 0.7, high: 0.9, group: "one" },
      { input: "deadweight", low: 0, high: 0.2, group: "other" },
    ];
    const names = uncertainInputs({ given, ranges: grouped }, alike).map(({ series }) => series);
    assert.equal(new Set(names).size, 5);
  });

  it("tables are made one at a time, until every input has its own", () => {
    const simulation = new Simulation(uncertainMeasure, uncertainCosts, 1, pertTable);
    let made = 0;
    while (simulation.prepareNext()) made++;
    assert.equal(made, simulation.uncertain.length);
    assert.equal(simulation.prepareNext(), false);
  });
});
