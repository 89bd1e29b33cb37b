import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Answers, answersOf } from "./answers";
import { n, outcomes, simulateBlock } from "./cohort";
import { raceEveryday } from "./everyday";
import { emptyKnowing, learn, worthKnowing } from "./knowing";
import { raceLength } from "./length";
import { agree, median, processorTime, tellTimes } from "./measure";
import { ask, inC, inNumpy } from "./others";
import { atLeast, atMost } from "../report";
import { inputRanges } from "./ranges";
import { inputsOf, type Sampler, samplerOf } from "./sampling";
import { spansOf } from "./tally";

/** How much is simulated: enough to measure, or only enough to see that it runs. */
interface Size {
  blocks: number;
  rounds: number;
  /** Within a round; they warm up too. */
  repeats: number;
  longBlocks: number[];
}

const full: Size = { blocks: 10, rounds: 9, repeats: 5, longBlocks: [1, 10, 100, 1000] };
const quick: Size = { blocks: 1, rounds: 1, repeats: 1, longBlocks: [1, 2] };
const inputs = inputRanges().length;

/** A state-transition cohort of 200 uncertain inputs: this add-in's simulation code beside C and numpy. */
export async function raceYardstick(isQuick: boolean): Promise<void> {
  const size = isQuick ? quick : full;
  const sample = samplerOf();
  console.log(
    `\nThe yardstick: 7 states, 60 years, 2 arms, 10 actors, ${inputs} uncertain inputs, ${size.blocks * n} draws.`,
  );
  console.log("Milliseconds of one processor, median, and how many times the first one's.");
  raceOthers(size, sample);
  const yardstick = raceParts(size, sample);
  raceEveryday(size.blocks, size.rounds, yardstick);
  const worth = new Float64Array(outcomes * size.blocks * n);
  simulate(drawn(size.blocks, sample), worth);
  await raceLength(sample, size.longBlocks, spansOf(worth));
}

/** On the same draws: means and quantiles of all outcomes. */
function raceOthers({ blocks, rounds, repeats }: Size, sample: Sampler): void {
  const folder = mkdtempSync(path.join(tmpdir(), "yardstick-"));
  try {
    const x = drawn(blocks, sample);
    const file = path.join(folder, "draws");
    writeFileSync(file, new Uint8Array(x.buffer));
    const others = [inC(folder), inNumpy()];
    const names = ["TypeScript", ...others.flatMap((other) => ("missing" in other ? [] : other.names))];
    const times = names.map((): number[] => []);
    const worth = new Float64Array(outcomes * blocks * n);
    for (let round = 0; round < rounds; round++) {
      let answers: Answers = [];
      const own = Array.from({ length: repeats }, () =>
        processorTime(() => {
          simulate(x, worth);
          answers = answersOf(worth);
        }),
      );
      const replies = others.flatMap((other) => ask(other, file, blocks, repeats));
      [{ milliseconds: median(own), answers }, ...replies].forEach((reply, index) => {
        agree(names[index]!, reply.answers, answers);
        times[index]!.push(reply.milliseconds);
      });
    }
    tellTimes(
      "The same draws; means and quantiles agree to 9 digits",
      names.map((name, index) => [name, times[index]!]),
      { "C, -O3": (_, ratio) => atLeast(0.67, "×", ratio) },
    );
    for (const other of others) if ("missing" in other) console.log(other.missing);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** From the seed to the value of knowing each input: how long all of it takes, and what of it takes how long. */
function raceParts({ blocks, rounds }: Size, sample: Sampler): number {
  const x = new Float64Array(inputs * n);
  const ofInputs = inputsOf(x);
  const worth = new Float64Array(outcomes * blocks * n);
  const all = worth.subarray((outcomes - 1) * blocks * n);
  let knowing = emptyKnowing();
  const eachBlock = (work: (block: number) => void) => {
    for (let block = 0; block < blocks; block++) work(block);
  };
  const learnBlock = (block: number) => learn(knowing, ofInputs, all.subarray(block * n, (block + 1) * n));
  const parts: [string, () => void][] = [
    [
      "all of it",
      () => {
        knowing = emptyKnowing();
        eachBlock((block) => {
          sample(block, ofInputs);
          simulateBlock(x, worth, block * n, blocks * n);
          learnBlock(block);
        });
        worthKnowing(knowing);
        answersOf(worth);
      },
    ],
    ["draws of the inputs", () => eachBlock((block) => sample(block, ofInputs))],
    ["60 years, twice", () => eachBlock((block) => simulateBlock(x, worth, block * n, blocks * n))],
    ["the draws sorted into cells of each input", () => eachBlock(learnBlock)],
    ["the value of knowing each input (EVPPI)", () => worthKnowing(knowing)],
    ["means and quantiles", () => answersOf(worth)],
  ];
  const times = parts.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    parts.forEach(([, part], index) => times[index]!.push(processorTime(part)));
  }
  tellTimes(
    "From the seed to means, quantiles and the value of knowing each input",
    parts.map(([name], index) => [name, times[index]!]),
    { "all of it": (milliseconds) => atMost(90, "ms", milliseconds) },
  );
  return median(times[0]!);
}

function drawn(blocks: number, sample: Sampler): Float64Array {
  const x = new Float64Array(blocks * inputs * n);
  for (let block = 0; block < blocks; block++) sample(block, inputsOf(blockOf(x, block)));
  return x;
}

function simulate(x: Float64Array, worth: Float64Array): void {
  const draws = x.length / inputs;
  for (let first = 0; first < draws; first += n) simulateBlock(blockOf(x, first / n), worth, first, draws);
}

function blockOf(x: Float64Array, block: number): Float64Array {
  return x.subarray(block * inputs * n, (block + 1) * inputs * n);
}
