import { completeProgramme, type NumericInput } from "../model/programme";
import type { CostRow, CostTable } from "../model/costTable";
import { drawsPerBlock } from "../model/draws";
import type { Outcomes } from "../model/simulation";
import {
  histogram,
  paybackCurve,
  spreadError,
  spreadOf,
  type Histogram,
  type Spread,
  type SpreadError,
} from "../model/spread";
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
  measures: Record<keyof Outcomes, Finding>;
  /** The chance of having paid back by year 0, 1, 2 … */
  paidBackOwn: number[];
  paidBackAll: number[];
}

const parts = 40;

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
export function findingsOf({ done, outcomes }: Progress, horizon: number): Findings {
  const finding = (measure: keyof Outcomes): Finding => {
    const values = outcomes[measure].subarray(0, done);
    const success = successOf[measure];
    return {
      spread: spreadOf(values, success),
      error: spreadError(values, success),
      histogram: histogram(values, parts),
    };
  };
  return {
    measures: {
      npvOwn: finding("npvOwn"),
      npvAll: finding("npvAll"),
      paybackOwn: finding("paybackOwn"),
      paybackAll: finding("paybackAll"),
    },
    paidBackOwn: paybackCurve(outcomes.paybackOwn.subarray(0, done), horizon),
    paidBackAll: paybackCurve(outcomes.paybackAll.subarray(0, done), horizon),
  };
}

/** What it is worth to learn something before the decision. */
export interface Knowledge {
  /** The inputs and cost rows that would be known; those of a group are known together. */
  of: (NumericInput | CostRow)[];
  /** SEK. */
  worth: number;
}

/**
 * What pays to find out first: the value of perfect information about each uncertain input, the largest first.
 *
 * From the same draws as the result; those of the inputs are drawn again, so that they need not be kept.
 *
 * @param progress a run so far
 * @param measure whose net present value the decision is about
 */
export function worthKnowing({ done, outcomes, simulation }: Progress, measure: "npvOwn" | "npvAll"): Knowledge[] {
  const npv = outcomes[measure].subarray(0, done);
  const blocks = Math.ceil(done / drawsPerBlock);
  const column = new Float64Array(drawsPerBlock);
  const drawn = new Float64Array(blocks * drawsPerBlock);
  const bySeries = new Map<string, Knowledge>();
  simulation.uncertain.forEach(({ of, series }, index) => {
    const known = bySeries.get(series);
    if (known) {
      known.of.push(of);
      return;
    }
    for (let block = 0; block < blocks; block++) {
      drawn.set(simulation.drawsOf(index, block, column), block * drawsPerBlock);
    }
    bySeries.set(series, { of: [of], worth: evppi(drawn.subarray(0, done), npv) });
  });
  return [...bySeries.values()].sort((one, other) => other.worth - one.worth);
}

/**
 * How much better one scenario is than another, draw by draw.
 *
 * Both are simulated with the same seed, so an input that they share has the same draws in both (common random numbers),
 * and the difference is far surer than either.
 */
export function differenceOf(one: Progress, other: Progress, measure: "npvOwn" | "npvAll"): Finding {
  const done = Math.min(one.done, other.done);
  const [ours, theirs] = [one.outcomes[measure], other.outcomes[measure]];
  const values = Float64Array.from({ length: done }, (_, draw) => ours[draw]! - theirs[draw]!);
  return {
    spread: spreadOf(values, "positive"),
    error: spreadError(values, "positive"),
    histogram: histogram(values, parts),
  };
}

/** A range is suspiciously narrow when it spans less than this share of its value. */
const narrow = 0.1;

/** What the answer takes for certain, and what it takes for surer than most things are. */
export interface Certainties {
  /** Inputs that decide something, are not whole numbers, and have no range; and cost rows without one. */
  certain: (NumericInput | CostRow)[];
  narrow: (NumericInput | CostRow)[];
}

const inputsWithRange = [
  ...(["participants", "exclusionShare", "effect", "retention", "deadweight", "displacement"] as const),
  ...(["costPerParticipant", "fixedCost", "dropOff", "growth", "discountRate", "moveOut"] as const),
];

/** Which inputs are counted as certain, and which ranges span less than a tenth of their value. */
export function certaintiesOf({ given, ranges }: UncertainProgramme, costs: CostTable): Certainties {
  const programme = completeProgramme(given);
  const found: Certainties = { certain: [], narrow: [] };
  for (const input of inputsWithRange) {
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
