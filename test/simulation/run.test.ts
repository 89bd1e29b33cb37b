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

/** Counts the thousands that are drawn from now on. */
function spyOn(progress: Progress, count: () => void): Progress {
  const { simulation } = progress;
  const simulate = simulation.simulate.bind(simulation);
  simulation.simulate = (...given) => {
    count();
    simulate(...given);
  };
  return progress;
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

  it("stopped and gone on with, it takes up where it was: no thousand is drawn twice, and all are the same, bit for bit", async () => {
    const cut = { ...request, seed: 5, draws: 200_210 };
    const whole = (await simulate(cut)).outcomes;
    let drawn = 0;
    let heard: Progress | null = null;
    const stop = new AbortController();
    const stopped = simulate(
      cut,
      (progress) => {
        heard ??= spyOn(progress, () => drawn++);
        if (progress.done >= 4000) stop.abort(new Error("enough"));
      },
      stop.signal,
    );
    await assert.rejects(stopped, /enough/);
    const before = drawn;
    await new Promise((resolve) => setTimeout(resolve, 60));
    assert.equal(drawn, before);
    assert.ok(before < 200);
    const done: number[] = [];
    const { outcomes } = await simulate(cut, (progress) => done.push(progress.done));
    assert.ok(done[0]! >= 4000);
    assert.equal(drawn, 201 - 1); // the first thousand was drawn before anybody counted
    assert.equal(outcomes, heard!.outcomes);
    assert.deepEqual(outcomes, whole);
  });

  it("another run that is left in between takes its place: one is kept, for the outcomes are large", async () => {
    const leaveAtOnce = (seed: number) => followSimulation({ ...request, seed }, () => undefined)();
    leaveAtOnce(6);
    leaveAtOnce(7);
    const done: number[] = [];
    await simulate({ ...request, seed: 6 }, (progress) => done.push(progress.done));
    assert.equal(done[0], 1000);
  });

  it("of fifty at once four have room for their outcomes, the others wait, and all come to their end", async () => {
    const begun = new Set<number>();
    let most = 0;
    let finished = 0;
    await new Promise<void>((resolve) => {
      for (let seed = 100; seed < 150; seed++) {
        const leave = followSimulation({ ...request, seed, draws: 3000 }, ({ done, draws }) => {
          if (done < draws) begun.add(seed);
          else {
            begun.delete(seed);
            setTimeout(leave);
            if (++finished === 50) resolve();
          }
          most = Math.max(most, begun.size);
        });
      }
    });
    assert.ok(most >= 1 && most <= 4, String(most));
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

    it("goes on after a stop in the middle of what was ordered; what arrives late is not taken for the new", async () => {
      const cut = { ...request, seed: 8, draws: 90_000 };
      const whole = (await simulate(cut)).outcomes;
      await new Promise<void>((resolve) => {
        const leave = followSimulation(cut, ({ done }) => {
          if (done >= 8000) resolve(leave());
        });
      });
      const done: number[] = [];
      const { outcomes } = await simulate(cut, (progress) => done.push(progress.done));
      assert.ok(done[0]! >= 8000 && done[0]! < 90_000);
      assert.deepEqual(outcomes, whole);
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
