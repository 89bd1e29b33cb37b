import { completeProgramme, drawnInputs, type NumericInput } from "../model/programmeInputs";
import type { CostRow, CostTable } from "../model/costTable";
import { drawsPerBlock } from "../model/draws";
import type { Outcomes } from "../model/simulation";
import {
  histogramInSteps,
  paybackCurve,
  spreadErrorInSteps,
  spreadInSteps,
  spreadOf,
  type Histogram,
  type Spread,
  type SpreadError,
  type Success,
} from "../model/spread";
import { atOnce } from "../model/steps";
import type { UncertainProgramme } from "../model/uncertainty";
import { evppiInSteps } from "../model/valueOfInformation";
import type { Progress } from "./run";

/** What the draws so far say of one measure. */
export interface Finding {
  spread: Spread;
  error: SpreadError;
  histogram: Histogram | null;
}

export interface Findings {
  measures: Record<keyof Outcomes, Finding>;
  /** The chance of having paid back by year 0, 1, 2 … */
  paidBackOwn: number[];
  paidBackAll: number[];
}

const parts = 40;

/** So many draws are gone through in a step. */
const drawsPerStep = 100_000;

/** What counts as success in each measure. */
export const successOf = {
  npvOwn: "positive",
  npvAll: "positive",
  paybackOwn: "answered",
  paybackAll: "answered",
} as const;

/**
 * What a pane shows of a simulation.
 *
 * @param progress a run so far
 * @param horizon the programme's, in years
 */
export function findingsOf(progress: Progress, horizon: number): Findings {
  return atOnce(findingsInSteps(progress, horizon));
}

/** The same in short steps: with a million draws it would otherwise keep the page waiting. */
export function* findingsInSteps({ done, outcomes }: Progress, horizon: number): Generator<void, Findings> {
  const measures = {} as Findings["measures"];
  for (const measure of Object.keys(successOf) as (keyof Outcomes)[]) {
    measures[measure] = yield* findingInSteps(outcomes[measure].subarray(0, done), successOf[measure]);
  }
  const paidBackOwn = paybackCurve(outcomes.paybackOwn.subarray(0, done), horizon);
  yield;
  return { measures, paidBackOwn, paidBackAll: paybackCurve(outcomes.paybackAll.subarray(0, done), horizon) };
}

function* findingInSteps(values: Float64Array, success: Success): Generator<void, Finding> {
  const spread = yield* spreadInSteps(values, success);
  yield;
  const error = yield* spreadErrorInSteps(values, success);
  yield;
  const found = { spread, error, histogram: yield* histogramInSteps(values, parts) };
  yield;
  return found;
}

/** The spread alone of every measure, in short steps. */
export function* spreadsInSteps({ done, outcomes }: Progress): Generator<void, Record<keyof Outcomes, Spread>> {
  const spreads = {} as Record<keyof Outcomes, Spread>;
  for (const measure of Object.keys(successOf) as (keyof Outcomes)[]) {
    spreads[measure] = yield* spreadInSteps(outcomes[measure].subarray(0, done), successOf[measure]);
    yield;
  }
  return spreads;
}

/** What it is worth to learn something before the decision. */
export interface Knowledge {
  /** The inputs and cost rows that would be known; those of a group are known together. */
  of: (NumericInput | CostRow)[];
  /** SEK. */
  worth: number;
  /** Its standard error; null where there are too few draws to say. */
  error: number | null;
}

/** Whose net present value the decision is about. */
export type Decision = "npvOwn" | "npvAll";

/**
 * What pays to find out first: the value of perfect information about each uncertain input, the largest first.
 *
 * From the same draws as the result; those of the inputs are drawn again, so that they need not be kept.
 *
 * @param progress a run so far
 * @param decision whose money decides
 */
export function worthKnowing(progress: Progress, decision: Decision): Knowledge[] {
  return atOnce(knowledgeInSteps(progress))[decision];
}

/** The same for both decisions, in short steps. */
export function* knowledgeInSteps({
  done,
  outcomes,
  simulation,
}: Progress): Generator<void, Record<Decision, Knowledge[]>> {
  const blocks = Math.ceil(done / drawsPerBlock);
  const column = new Float64Array(drawsPerBlock);
  const drawn = new Float64Array(blocks * drawsPerBlock);
  const worths: Record<Decision, Knowledge[]> = { npvOwn: [], npvAll: [] };
  const known = new Map<string, Knowledge["of"]>();
  for (const [index, { of, series }] of simulation.uncertain.entries()) {
    const together = known.get(series);
    if (together) {
      together.push(of);
      continue;
    }
    const members = [of];
    known.set(series, members);
    for (let block = 0; block < blocks; block++) {
      drawn.set(simulation.drawsOf(index, block, column), block * drawsPerBlock);
      yield;
    }
    for (const decision of ["npvOwn", "npvAll"] as const) {
      const input = drawn.subarray(0, done);
      const netBenefit = outcomes[decision].subarray(0, done);
      const worth = yield* evppiInSteps(input, netBenefit);
      worths[decision].push({ of: members, worth, error: yield* errorOfWorth(input, netBenefit) });
      yield;
    }
  }
  for (const found of Object.values(worths)) found.sort((one, other) => other.worth - one.worth);
  return worths;
}

/** A worth is judged by so many parts of a run, of whole thousands. */
const judges = 10;

/** The parts' worths spread around the true one, and the whole run is as many times surer as the root of their number. */
function* errorOfWorth(input: Float64Array, netBenefit: Float64Array): Generator<void, number | null> {
  const length = Math.floor(input.length / judges / drawsPerBlock) * drawsPerBlock;
  if (length === 0) return null;
  const worths: number[] = [];
  for (let part = 0; part < judges; part++) {
    const [first, end] = [part * length, (part + 1) * length];
    worths.push(yield* evppiInSteps(input.subarray(first, end), netBenefit.subarray(first, end)));
  }
  const { sd } = spreadOf(worths, "answered");
  return sd === 0 ? null : sd! / Math.sqrt(judges - 1);
}

/**
 * How much better one scenario is than another, draw by draw.
 *
 * Both are simulated with the same seed, so an input that they share has the same draws in both (common random numbers),
 * and the difference is far surer than either.
 */
export function differenceOf(one: Progress, other: Progress, decision: Decision): Finding {
  return atOnce(differenceInSteps(one, other, decision));
}

/** The same in short steps. */
export function* differenceInSteps(one: Progress, other: Progress, decision: Decision): Generator<void, Finding> {
  const done = Math.min(one.done, other.done);
  const [ours, theirs] = [one.outcomes[decision], other.outcomes[decision]];
  const values = new Float64Array(done);
  for (let first = 0; first < done; first += drawsPerStep) {
    const end = Math.min(first + drawsPerStep, done);
    for (let draw = first; draw < end; draw++) values[draw] = ours[draw]! - theirs[draw]!;
    yield;
  }
  return yield* findingInSteps(values, "positive");
}

/** A range is suspiciously narrow when it spans less than this share of its value. */
const narrow = 0.1;

/** What the answer takes for certain, and what it takes for surer than most things are. */
export interface Certainties {
  /** Inputs that decide something, are not whole numbers, and have no range; and cost rows without one. */
  certain: (NumericInput | CostRow)[];
  narrow: (NumericInput | CostRow)[];
}

/** Which inputs are counted as certain, and which ranges span less than a tenth of their value. */
export function certaintiesOf({ given, ranges }: UncertainProgramme, costs: CostTable): Certainties {
  const programme = completeProgramme(given);
  const found: Certainties = { certain: [], narrow: [] };
  for (const input of drawnInputs) {
    const range = ranges.find((one) => one.input === input);
    sort(input, programme[input], range?.low ?? 0, range?.high ?? 0, found);
  }
  for (const row of costs.rows) sort(row, row.amount, row.low, row.high, found);
  return found;
}

function sort(of: NumericInput | CostRow, value: number, low: number, high: number, found: Certainties): void {
  if (low === high) found.certain.push(of);
  else if (high - low < narrow * Math.abs(value)) found.narrow.push(of);
}
