import path from "node:path";
import { Worker } from "node:worker_threads";
import { atMost, section } from "../report";
import { n } from "./cohort";
import { agree, median, processorTime } from "./measure";
import type { Sampler } from "./sampling";
import { answersOfTally, type Span, type Tally, tallyOf, together } from "./tally";
import type { Errand } from "./worker";

/** Bundled beside this file. */
const bundled = path.join(__dirname, "worker.js");

/** Whether time grows with the draws and memory does not; and the longest run on two workers. */
export async function raceLength(sample: Sampler, lengths: readonly number[], spans: Span[]): Promise<void> {
  const tell = section(
    "Longer runs, from the seed to means and quantiles, on one thread; memory is the whole program's",
  );
  const longest = lengths.at(-1)!;
  let tally = tallyOf(sample, 0, lengths.at(-2)!, spans); // the shortest is not charged with warming up
  const perDraw: number[] = [];
  const megabytes: number[] = [];
  for (const blocks of lengths) {
    // what is over in a moment is done again: as many draws as the second longest has
    const times = Array.from({ length: Math.max(1, lengths.at(-2)! / blocks) }, () =>
      processorTime(() => (tally = tallyOf(sample, 0, blocks, spans))),
    );
    perDraw.push((1000 * median(times)) / (blocks * n));
    megabytes.push(process.memoryUsage().rss / 2 ** 20);
    tell({
      what: `${blocks * n} draws, ${megabytes.at(-1)!.toFixed(0)} MB`,
      figures: `${perDraw.at(-1)!.toFixed(2)} µs a draw`,
    });
  }
  const more = 100 * (perDraw.at(-1)! / perDraw[0]! - 1);
  tell({
    what: "a draw of the longest run more than one of the shortest",
    figures: `${more.toFixed(0)} %`,
    goal: atMost(10, "%", more),
  });
  const grown = Math.max(0, megabytes.at(-1)! - megabytes[0]!);
  tell({
    what: "memory after the longest run more than after the shortest",
    figures: `${grown.toFixed(0)} MB`,
    goal: atMost(10, "MB", grown),
  });
  const workers = [new Worker(bundled), new Worker(bundled)] as const;
  await onTwo(workers, lengths.at(-2)!, spans);
  const processor = process.cpuUsage();
  const start = performance.now();
  const shared = await onTwo(workers, longest, spans);
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(processor);
  await Promise.all(workers.map((worker) => worker.terminate()));
  agree("Two workers", answersOfTally(shared, spans), answersOfTally(tally, spans));
  const own = ((user + system) / 2e6).toFixed(2);
  tell({
    what: `${longest * n} draws on two workers, each ${own} s of a processor`,
    figures: `${wall.toFixed(2)} s by the clock`,
    goal: atMost(3, "s", wall),
  });
}

async function onTwo(workers: readonly [Worker, Worker], blocks: number, spans: Span[]): Promise<Tally> {
  const half = blocks / 2;
  const [first, second] = workers;
  const tallies = await Promise.all([
    send(first, { firstBlock: 0, blocks: Math.floor(half), spans }),
    send(second, { firstBlock: Math.floor(half), blocks: Math.ceil(half), spans }),
  ]);
  return together(...tallies);
}

function send(worker: Worker, errand: Errand): Promise<Tally> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.postMessage(errand);
  });
}
