import path from "node:path";
import { Worker } from "node:worker_threads";
import { atMost, section } from "../report";
import { n } from "./cohort";
import { agree, processorTime } from "./measure";
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
  let tally = tallyOf(sample, 0, lengths[1]!, spans); // the shortest is not charged with warming up
  const perDraw: number[] = [];
  for (const blocks of lengths) {
    const milliseconds = processorTime(() => {
      tally = tallyOf(sample, 0, blocks, spans);
    });
    perDraw.push((1000 * milliseconds) / (blocks * n));
    const megabytes = (process.memoryUsage().rss / 2 ** 20).toFixed(0);
    tell({ what: `${blocks * n} draws, ${megabytes} MB`, figures: `${perDraw.at(-1)!.toFixed(2)} µs a draw` });
  }
  const growth = (100 * (perDraw.at(-1)! / perDraw[0]! - 1)).toFixed(0);
  tell({ what: "a draw of the longest run beside one of the shortest", figures: `${growth} %`, goal: "within 10 %" });
  const longest = lengths.at(-1)!;
  const workers = [new Worker(bundled), new Worker(bundled)] as const;
  await onTwo(workers, lengths[0]!, spans);
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
