import assert from "node:assert/strict";
import { drawsPerBlock } from "../../src/model/draws";
import { roomFor } from "../../src/model/simulation";
import type { Progress } from "../../src/simulation/run";
import { simulationOf, type SimulationRequest } from "../../src/simulation/request";
import { followSimulation, simulate } from "../../src/simulation/shared";
import { dismissWorkers, offerWorkers } from "../../src/simulation/workers";
import { uncertainCosts, uncertainMeasure } from "../model/uncertainMeasure";
import { beWorker, PlayedWorker } from "./teamOfTwo";

const request: SimulationRequest = { programme: uncertainMeasure, costs: uncertainCosts, draws: 43_210, seed: 1 };

/** All at once, in one loop. */
function atOnce({ draws }: SimulationRequest) {
  const simulation = simulationOf(request);
  const outcomes = roomFor(draws);
  for (let first = 0; first < draws; first += drawsPerBlock) {
    simulation.simulate(first / drawsPerBlock, outcomes, first);
  }
  return outcomes;
}

describe("a run of a simulation", () => {
  const expected = atOnce(request);

  it("in slices of the page's time: coarse after a thousand, finer at each doubling, and all, bit for bit", async () => {
    const done: number[] = [];
    const { outcomes } = await simulate(request, (progress) => done.push(progress.done));
    assert.deepEqual(outcomes, expected);
    assert.deepEqual(done, [1000, 2000, 4000, 8000, 16000, 32000, 43210]);
  });

  it("without a timer it is done when the call returns", () => {
    const later = globalThis.setTimeout;
    Reflect.set(globalThis, "setTimeout", undefined);
    let last: Progress | null = null;
    try {
      followSimulation({ ...request, draws: 5000 }, (progress) => (last = progress))();
    } finally {
      Reflect.set(globalThis, "setTimeout", later);
    }
    assert.equal(last!.done, 5000);
    assert.deepEqual(last!.outcomes.npvAll, expected.npvAll.slice(0, 5000));
  });

  it("who asks for the same shares the run, who comes later hears at once what is known, the last to leave stops it", async () => {
    const heard: [string, Progress][] = [];
    const leaveFirst = followSimulation(request, (progress) => heard.push(["first", progress]));
    const leaveSecond = followSimulation(request, (progress) => heard.push(["second", progress]));
    assert.equal(heard.at(-1)?.[0], heard.length > 0 ? "second" : undefined);
    leaveFirst();
    await new Promise<void>((resolve) => {
      const leave = followSimulation(request, ({ done, draws }) => {
        if (done === draws) setTimeout(() => resolve(leave()));
      });
    });
    assert.equal(new Set(heard.map(([, { outcomes }]) => outcomes)).size, 1);
    assert.equal(heard.at(-1)![0], "second");
    leaveSecond();
    let count = 0;
    const leave = followSimulation({ ...request, seed: 3 }, () => count++);
    const before = count;
    leave();
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(count, before);
  });

  it("a signal stops it", async () => {
    const stop = new AbortController();
    const run = simulate({ ...request, draws: 1_000_000, seed: 4 }, () => stop.abort(new Error("enough")), stop.signal);
    await assert.rejects(run, /enough/);
    await assert.rejects(simulate(request, undefined, stop.signal), /enough/);
  });

  describe("with two workers", () => {
    before(async () => {
      await beWorker();
      dismissWorkers();
      offerWorkers(() => new PlayedWorker() as unknown as Worker, 4);
    });
    after(() => dismissWorkers());

    it("gives the same, bit for bit, however their answers arrive; two runs at a time too", async () => {
      PlayedWorker.orders = 0;
      const other = { ...request, seed: 2 };
      const [one, second] = await Promise.all([simulate(request), simulate(other)]);
      assert.deepEqual(one.outcomes, expected);
      assert.notDeepEqual(second.outcomes.npvAll, expected.npvAll);
      assert.ok(PlayedWorker.orders >= 10);
    });

    it("finishes on the page's own time when a worker fails", async () => {
      const answer = PlayedWorker.answer;
      const workers: PlayedWorker[] = [];
      dismissWorkers();
      offerWorkers(() => {
        const worker = new PlayedWorker();
        workers.push(worker);
        return worker as unknown as Worker;
      }, 2);
      PlayedWorker.answer = () => workers[0]!.send("error", null as never);
      const { outcomes } = await simulate(request);
      PlayedWorker.answer = answer;
      assert.deepEqual(outcomes, expected);
    });
  });
});
