import { recordOf } from "../model/ids";
import { completeProgramme, drawnInputs, type NumericInput } from "../model/programmeInputs";
import type { CostRow, CostTable } from "../model/costTable";
import { drawsPerBlock } from "../model/draws";
import { histogram, type Histogram } from "../model/histogram";
import { paybackCurve } from "../model/paybackCurve";
import { perspectives, type Perspective } from "../model/perspective";
import { outcomes, outcomesOf, type Outcome } from "../model/simulation";
import { spreadOf, type Spread, type Success } from "../model/spread";
import { spreadError, type SpreadError } from "../model/spreadError";
import type { UncertainProgramme } from "../model/uncertainty";
import { evppi } from "../model/valueOfInformation";
import type { Progress } from "./run";

/** What the draws so far say of one measure. */
export interface Finding {
  spread: Spread;
  error: SpreadError;
  histogram: Histogram | null;
}

export interface Findings {
  measures: Record<Outcome, Finding>;
  /** The chance of having paid back by year 0, 1, 2 … */
  paidBack: Record<Perspective, number[]>;
}

const parts = 40;

/** What counts as success in each measure: an amount above 0, or having paid back at all. */
export function successOf(measure: Outcome): Success {
  return measure.startsWith("npv") ? "positive" : "answered";
}

/**
 * What a pane shows of a simulation, worked out step by step: of a million draws all of it at once would keep the page
 * waiting.
 *
 * @param progress a run so far
 * @param horizon the programme's, in years
 */
export function* findingsInSteps({ done, outcomes: found }: Progress, horizon: number): Generator<void, Findings> {
  const figures: Finding[] = [];
  for (const measure of outcomes) {
    figures.push(yield* figuresInSteps(found[measure].subarray(0, done), successOf(measure)));
  }
  const curves: number[][] = [];
  for (const whose of perspectives) {
    curves.push(paybackCurve(found[outcomesOf[whose].payback].subarray(0, done), horizon));
    yield;
  }
  return {
    measures: recordOf(outcomes, (_, index) => figures[index]!),
    paidBack: recordOf(perspectives, (_, index) => curves[index]!),
  };
}

function* figuresInSteps(values: Float64Array, success: Success): Generator<void, Finding> {
  const spread = spreadOf(values, success);
  yield;
  const error = spreadError(values, success);
  yield;
  const found = { spread, error, histogram: histogram(values, parts) };
  yield;
  return found;
}

/** The spread alone of a measure. */
export function spreadOfMeasure({ done, outcomes: found }: Progress, measure: Outcome): Spread {
  return spreadOf(found[measure].subarray(0, done), successOf(measure));
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
export type Decision = (typeof outcomesOf)[Perspective]["npv"];
const decisions: readonly Decision[] = perspectives.map((whose) => outcomesOf[whose].npv);

/**
 * What pays to find out first: the value of perfect information about each uncertain input, the largest first, by whose money
 * decides.
 *
 * From the same draws as the result; those of the inputs are drawn again, so that they need not be kept. It is worked out
 * step by step, for a page whose thread it shares.
 *
 * @param progress a run so far
 */
export function* knowledgeInSteps({
  done,
  outcomes: found,
  simulation,
}: Progress): Generator<void, Record<Decision, Knowledge[]>> {
  const blocks = Math.ceil(done / drawsPerBlock);
  const column = new Float64Array(drawsPerBlock);
  const drawn = new Float64Array(blocks * drawsPerBlock);
  const worths = recordOf(decisions, (): Knowledge[] => []);
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
      if (block % blocksPerStep === 0) yield;
    }
    const input = drawn.subarray(0, done);
    for (const decision of decisions) {
      const netBenefit = found[decision].subarray(0, done);
      const worth = evppi(input, netBenefit);
      yield;
      worths[decision].push({ of: members, worth, error: errorOfWorth(input, netBenefit) });
      yield;
    }
  }
  for (const each of Object.values(worths)) each.sort((one, other) => other.worth - one.worth);
  return worths;
}

/** So many thousand draws of an input are drawn again in a step. */
const blocksPerStep = 50;

/** A worth is judged by so many parts of a run, of whole thousands. */
const judges = 10;

/** The parts' worths spread around the true one, and the whole run is as many times surer as the root of their number. */
function errorOfWorth(input: Float64Array, netBenefit: Float64Array): number | null {
  const length = Math.floor(input.length / judges / drawsPerBlock) * drawsPerBlock;
  if (length === 0) return null;
  const worths: number[] = [];
  for (let part = 0; part < judges; part++) {
    const [first, end] = [part * length, (part + 1) * length];
    worths.push(evppi(input.subarray(first, end), netBenefit.subarray(first, end)));
  }
  const { sd } = spreadOf(worths, "answered");
  return sd === 0 ? null : sd! / Math.sqrt(judges);
}

/**
 * How much better one scenario is than another, draw by draw, by whose money decides; step by step.
 *
 * Both are simulated with the same seed, so an input that they share has the same draws in both (common random numbers),
 * and the difference is far surer than either.
 */
export function* differencesInSteps(one: Progress, other: Progress): Generator<void, Record<Decision, Finding>> {
  const done = Math.min(one.done, other.done);
  const figures: Finding[] = [];
  for (const decision of decisions) {
    const [ours, theirs] = [one.outcomes[decision], other.outcomes[decision]];
    const values = new Float64Array(done);
    for (let draw = 0; draw < done; draw++) values[draw] = ours[draw]! - theirs[draw]!;
    yield;
    figures.push(yield* figuresInSteps(values, "positive"));
  }
  return recordOf(decisions, (_, index) => figures[index]!);
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
