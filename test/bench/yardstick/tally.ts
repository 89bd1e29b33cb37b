import { type Answers, probabilities } from "./answers";
import { n, outcomes, simulateBlock } from "./cohort";
import { inputRanges } from "./ranges";
import { inputsOf, type Sampler } from "./sampling";

/** An outcome is counted in so many bins: their width is far below the simulation's own error. */
const bins = 8192;

/** Where the bins of an outcome begin and end. */
export interface Span {
  low: number;
  high: number;
}

/** All that is kept of any number of draws. */
export interface Tally {
  draws: number;
  sums: Float64Array;
  /** Bins of each outcome in turn. */
  counts: Float64Array;
}

/** Simulates some blocks and keeps their tally only: memory does not grow with the draws. */
export function tallyOf(sample: Sampler, firstBlock: number, blocks: number, spans: readonly Span[]): Tally {
  const tally: Tally = {
    draws: blocks * n,
    sums: new Float64Array(outcomes),
    counts: new Float64Array(outcomes * bins),
  };
  const x = new Float64Array(inputRanges().length * n);
  const inputs = inputsOf(x);
  const worth = new Float64Array(outcomes * n);
  for (let block = firstBlock; block < firstBlock + blocks; block++) {
    sample(block, inputs);
    simulateBlock(x, worth);
    spans.forEach((span, outcome) => count(tally, outcome, span, worth));
  }
  return tally;
}

function count({ sums, counts }: Tally, outcome: number, { low, high }: Span, worth: Float64Array): void {
  const perUnit = bins / (high - low);
  let sum = 0;
  for (let draw = outcome * n; draw < (outcome + 1) * n; draw++) {
    sum += worth[draw]!;
    const bin = Math.max(0, Math.min(bins - 1, (worth[draw]! - low) * perUnit)) | 0;
    counts[outcome * bins + bin]! += 1;
  }
  sums[outcome]! += sum;
}

/** Two tallies of different draws as one: the first. */
export function together(one: Tally, other: Tally): Tally {
  add(one.sums, other.sums);
  add(one.counts, other.counts);
  one.draws += other.draws;
  return one;
}

function add(sums: Float64Array, others: Float64Array): void {
  for (let index = 0; index < sums.length; index++) sums[index]! += others[index]!;
}

/** Bins half as wide again as the draws of a first simulation. */
export function spansOf(worth: Float64Array): Span[] {
  const draws = worth.length / outcomes;
  return Array.from({ length: outcomes }, (_, outcome) => {
    const amounts = worth.subarray(outcome * draws, (outcome + 1) * draws);
    const low = amounts.reduce((least, amount) => Math.min(least, amount));
    const high = amounts.reduce((most, amount) => Math.max(most, amount));
    return { low: low - (high - low) / 4, high: high + (high - low) / 4 };
  });
}

export function answersOfTally({ draws, sums, counts }: Tally, spans: readonly Span[]): Answers {
  return spans.flatMap((span, outcome) => {
    const own = counts.subarray(outcome * bins, (outcome + 1) * bins);
    return [sums[outcome]! / draws, ...probabilities.map((probability) => quantile(own, span, probability * draws))];
  });
}

/** Linear within the bin. */
function quantile(counts: Float64Array, { low, high }: Span, place: number): number {
  let below = 0;
  let bin = 0;
  while (below + counts[bin]! < place) below += counts[bin++]!;
  return low + ((high - low) * (bin + (place - below) / counts[bin]!)) / bins;
}
