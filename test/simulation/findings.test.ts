import assert from "node:assert/strict";
import type { CostRow } from "../../src/model/costTable";
import { outcomes } from "../../src/model/simulation";
import type { UncertainProgramme } from "../../src/model/uncertainty";
import {
  certaintiesOf,
  differencesInSteps,
  findingsInSteps,
  knowledgeInSteps,
  type Decision,
} from "../../src/simulation/findings";
import type { Progress } from "../../src/simulation/run";
import { simulate } from "../../src/simulation/shared";
import { atOnce } from "./atOnce";
import { uncertainCosts, uncertainMeasure } from "../model/uncertainMeasure";
import { costRow } from "../model/tables";

const request = { programme: uncertainMeasure, costs: uncertainCosts, draws: 20_000, seed: 1 };

/** What pays to find out first, for whoever's money decides. */
function worthKnowing(progress: Progress, decision: Decision) {
  return atOnce(knowledgeInSteps(progress))[decision];
}

describe("what a simulation finds", () => {
  it("figures with their errors, a chart, and a payback curve that ends at the chance of paying back", async () => {
    const { measures, paidBack } = atOnce(findingsInSteps(await simulate(request), 25));
    const { spread, error, histogram } = measures.npvAll;
    assert.ok(spread.p5! < spread.p50! && spread.p50! < spread.p95!);
    assert.ok(error.mean! > 0 && error.mean! < spread.sd! / Math.sqrt(20_000));
    assert.equal(
      histogram!.counts.reduce((sum, count) => sum + count, 0),
      20_000,
    );
    assert.ok(paidBack.all.every((share, year) => year === 0 || share >= paidBack.all[year - 1]!));
    assert.ok(Math.abs(paidBack.all.at(-1)! - measures.paybackAll.spread.probability) < 0.01);
  });

  it("a page has turns between any two figures: of a million draws each is work enough for one", async () => {
    const progress = await simulate({ ...request, draws: 1000 });
    const turnsOf = (steps: Generator<void, unknown>) => {
      let turns = 0;
      while (!steps.next().done) turns++;
      return turns;
    };
    const [spreadErrorAndHistogram, decided, curves] = [3, 4, 4];
    const measures = outcomes.length;
    assert.equal(turnsOf(findingsInSteps(progress, 25)), spreadErrorAndHistogram * measures + curves);
    assert.equal(turnsOf(differencesInSteps(progress, progress)), (1 + spreadErrorAndHistogram) * decided);
  });

  it("what decides is worth knowing, what does not is not; a group is known together", async () => {
    const programme: UncertainProgramme = {
      given: { ...uncertainMeasure.given, capitalReturn: 0.02 },
      ranges: [
        { input: "effect", low: 0.05, high: 0.4, group: "g" },
        { input: "retention", low: 0.6, high: 0.9, group: "g" },
        { input: "capitalReturn", low: 0.01, high: 0.03, group: "" },
      ],
    };
    const costs = { ...uncertainCosts, rows: [costRow({ amount: 60000 })] };
    const knowledge = worthKnowing(await simulate({ ...request, programme, costs }), "npvOwn");
    assert.deepEqual(
      knowledge.map(({ of }) => of),
      [["effect", "retention"], ["capitalReturn"]],
    );
    assert.ok(knowledge[0]!.worth > 0);
    assert.ok(knowledge[1]!.worth < 0.02 * knowledge[0]!.worth);
  });

  it("a worth's error is about how far the worths of other seeds lie from each other; a short run does not say", async () => {
    const worths: number[] = [];
    const errors: number[] = [];
    for (let seed = 1; seed <= 12; seed++) {
      const known = worthKnowing(await simulate({ ...request, seed }), "npvOwn").find(({ of }) => of[0] === "effect")!;
      worths.push(known.worth);
      errors.push(known.error!);
    }
    const mean = worths.reduce((sum, worth) => sum + worth, 0) / worths.length;
    const apart = Math.sqrt(worths.reduce((sum, worth) => sum + (worth - mean) ** 2, 0) / (worths.length - 1));
    const told = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    assert.ok(told > apart / 2 && told < 3 * apart, `${told} told, ${apart} apart, of ${mean}`);
    const short = worthKnowing(await simulate({ ...request, draws: 9_999 }), "npvOwn");
    assert.ok(short.every(({ error }) => error === null));
  });

  it("two scenarios on the same draws: 1 000 kronor dearer for 300 participants, and nothing else differs", async () => {
    const given = { ...uncertainMeasure.given, fixedCost: 1_500_000 };
    const [dearer, usual] = [
      await simulate({ ...request, programme: { ...uncertainMeasure, given } }),
      await simulate(request),
    ];
    const { spread } = atOnce(differencesInSteps(dearer, usual)).npvAll;
    const alone = atOnce(findingsInSteps(usual, 25)).measures.npvAll.spread;
    assert.ok(spread.mean! < -900_000 && spread.mean! > -1_000_000);
    assert.ok(spread.sd! < alone.sd! / 200);
    assert.equal(spread.probability, 0);
  });

  it("says what it takes for certain, and which ranges are narrow", () => {
    const narrow = costRow({ amount: 100, low: 99, high: 102 });
    const certain = costRow({ amount: 50 });
    const costs = { actors: ["City"], rows: [narrow, certain] };
    const found = certaintiesOf(
      { given: uncertainMeasure.given, ranges: [{ input: "effect", low: 0.195, high: 0.21, group: "" }] },
      costs,
    );
    assert.deepEqual(found.narrow, ["effect", narrow] satisfies (string | CostRow)[]);
    assert.ok(found.certain.includes(certain) && found.certain.includes("exclusionShare"));
    assert.ok(!found.certain.includes("effect"));
  });
});
