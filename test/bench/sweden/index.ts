import { availableParallelism } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { section, short } from "../report";
import type { Errand } from "./worker";

/** Bundled beside this file. */
const bundled = path.join(__dirname, "worker.js");
const municipalities = 290;

/** Every municipality of Sweden with a scenario of its own: what one machine carries. */
export async function raceSweden(isQuick: boolean): Promise<void> {
  const count = isQuick ? 4 : municipalities;
  const errands = Array.from({ length: count }, (_, index) => ({
    participants: 20 + 5 * index,
    draws: isQuick ? 1_000 : 10_000,
  }));
  const tell = section(`All of Sweden: ${count} scenarios of ${errands[0]!.draws} draws, in Node with worker threads`);
  let before: number[] | null = null;
  for (const size of new Set([1, 2, availableParallelism()])) {
    const start = performance.now();
    const { means, megabytes } = await simulated(errands, size);
    const seconds = (performance.now() - start) / 1000;
    if (before && means.some((mean, index) => mean !== before![index])) throw new Error("Workers answer differently");
    before = means;
    tell({
      what: `${size} worker${size > 1 ? "s" : ""}, ${short(megabytes)} MB at most in the whole program`,
      figures: `${short(seconds)} s by the clock`,
      beside: `${short((1000 * seconds) / count)} ms each`,
    });
  }
}

/** The answers in the order of the errands; each worker takes the next when it has answered. */
async function simulated(errands: readonly Errand[], size: number): Promise<{ means: number[]; megabytes: number }> {
  const means = new Array<number>(errands.length);
  let next = 0;
  let megabytes = 0;
  const work = async () => {
    const worker = new Worker(bundled);
    while (next < errands.length) {
      const index = next++;
      means[index] = await new Promise<number>((resolve, reject) => {
        worker.once("message", resolve);
        worker.once("error", reject);
        worker.postMessage(errands[index]);
      });
      worker.removeAllListeners("error");
      megabytes = Math.max(megabytes, process.memoryUsage().rss / 2 ** 20);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: size }, work));
  return { means, megabytes };
}
