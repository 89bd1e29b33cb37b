import { parentPort } from "node:worker_threads";
import { samplerOf } from "./sampling";
import { type Span, tallyOf } from "./tally";

/** What a worker is asked to simulate. */
export interface Errand {
  firstBlock: number;
  blocks: number;
  spans: Span[];
}

const sample = samplerOf();

parentPort?.on("message", ({ firstBlock, blocks, spans }: Errand) => {
  parentPort?.postMessage(tallyOf(sample, firstBlock, blocks, spans));
});
