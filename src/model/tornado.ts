import { appraiseIn, type Appraisal, type AppraisalRow } from "./appraisal";
import { costsByAge, withAmountByAge } from "./costsByAge";
import type { CostRow, CostTable } from "./costTable";
import type { Perspective } from "./perspective";
import { completeProgramme, type NumericInput } from "./programmeInputs";
import { hasRange, withInput, type UncertainProgramme } from "./uncertainty";

/** What one input does to a measure when it alone goes from low to high. */
export interface Swing {
  /** An input of the programme, or a row of the cost table. */
  of: NumericInput | CostRow;
  low: number;
  high: number;
  atLow: Appraisal;
  atHigh: Appraisal;
  /** The measure at high less the measure at low (yes counts 1, no 0); null where one of them has no answer. */
  swing: number | null;
}

/**
 * What moves a measure the most: each input and cost row that has a range, one at a time, the largest swing first.
 *
 * Groups do not matter here, since nothing else moves. Where an answer is missing at an end, the input comes last.
 *
 * @param programme the measure and its ranges
 * @param costs what exclusion costs whom, with its ranges
 * @param measure which row of the appraisal
 * @param perspective whose money it is looked at with
 * @example tornado({ given: { participants: 10, exclusionShare: 0.5, effect: 1, costPerParticipant: 10, startAge: 20, horizon: 3, discountRate: 0, own: "City" }, ranges: [{ input: "effect", low: 0, high: 1, group: "" }] }, { actors: ["City"], rows: [{ actor: 0, amount: 15, fromAge: 20, toAge: 64, share: 1, cashable: 1, low: 10, high: 50, transfer: false, group: "", factor: 1 }] }, "npv", "all").map((swing) => swing.swing) // [400, 150]
 */
export function tornado(
  programme: UncertainProgramme,
  costs: CostTable,
  measure: AppraisalRow,
  perspective: Perspective,
): Swing[] {
  const { given, ranges } = programme;
  const byAge = costsByAge(costs, given.own);
  const swings: Swing[] = [];
  for (const { input, low, high } of ranges) {
    const at = (value: number) => appraiseIn(perspective, withInput(given, input, value), byAge);
    swings.push(swingBetween(input, low, high, at, measure));
  }
  const usual = completeProgramme(given);
  for (const row of costs.rows) {
    if (!hasRange(row)) continue;
    const at = (amount: number) => appraiseIn(perspective, usual, withAmountByAge(byAge, row, amount));
    swings.push(swingBetween(row, row.low, row.high, at, measure));
  }
  return swings.sort((one, other) => sizeOf(other) - sizeOf(one));
}

function swingBetween(
  of: NumericInput | CostRow,
  low: number,
  high: number,
  at: (value: number) => Appraisal,
  measure: AppraisalRow,
): Swing {
  const [atLow, atHigh] = [at(low), at(high)];
  const [before, after] = [atLow[measure], atHigh[measure]];
  const swing = before === null || after === null ? null : Number(after) - Number(before);
  return { of, low, high, atLow, atHigh, swing };
}

function sizeOf({ swing }: Swing): number {
  return swing === null ? -1 : Math.abs(swing);
}
