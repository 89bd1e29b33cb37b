import { recordOf } from "./ids";
import type { CostRow, CostTable } from "./costTable";
import { drawsPerBlock, Series } from "./draws";
import { Appraiser } from "./fastAppraisal";
import type { Perspective } from "./perspective";
import { completeProgramme, type NumericInput } from "./programmeInputs";
import { quantilesAt, type QuantileTable } from "./quantileTable";
import type { UncertainProgramme } from "./uncertainty";

/** Something that is drawn: an input of the programme or a cost row whose low is below its high. */
export interface Uncertain {
  of: NumericInput | CostRow;
  low: number;
  likely: number;
  high: number;
  /** The name of its draws. Inputs of one group have one name, and so move together. */
  series: string;
}

/** A distribution between 0 and 1 for something that is drawn, to be stretched from low to high. */
export type TableOf = (low: number, likely: number, high: number) => QuantileTable;

/** Net present value and payback in each perspective, one of each a draw; NaN: never pays back. */
export type Outcomes = Record<Outcome, Float64Array>;

/** What a simulation comes to, in the order that they are shown. */
export const outcomes = [
  "npvCashable",
  "npvOwn",
  "npvAll",
  "npvReal",
  "paybackCashable",
  "paybackOwn",
  "paybackAll",
  "paybackReal",
] as const;
export type Outcome = (typeof outcomes)[number];

/** Whose net present value and payback they are. */
export const outcomesOf = {
  cashable: { npv: "npvCashable", payback: "paybackCashable" },
  own: { npv: "npvOwn", payback: "paybackOwn" },
  all: { npv: "npvAll", payback: "paybackAll" },
  real: { npv: "npvReal", payback: "paybackReal" },
} as const satisfies Record<Perspective, { npv: Outcome; payback: Outcome }>;

/**
 * What is drawn in a simulation. Inputs and cost rows without a range, or with low = high, are counted as certain.
 *
 * A cost row is named by its actor and ages, not by its place: other rows may be added without changing its draws. Inputs
 * and cost rows of one group share their draws.
 *
 * @param programme the measure and its ranges
 * @param costs what exclusion costs whom, with its ranges
 * @example uncertainInputs({ given: { participants: 1, exclusionShare: 1, effect: 0.2, costPerParticipant: 30, startAge: 20, horizon: 3, own: "City" }, ranges: [{ input: "effect", low: 0.1, high: 0.4, group: "" }] }, { actors: [], rows: [] }) // [{ "of": "effect", "low": 0.1, "likely": 0.2, "high": 0.4, "series": "effect" }]
 */
export function uncertainInputs({ given, ranges }: UncertainProgramme, costs: CostTable): Uncertain[] {
  const found: Uncertain[] = [];
  for (const { input, low, high, group } of ranges) {
    const likely = given[input];
    if (low === high || likely === undefined || likely === null) continue;
    found.push({ of: input, low, likely, high, series: seriesOf(group, input) });
  }
  const taken = new Map<string, number>();
  for (const row of costs.rows) {
    if (row.low === row.high) continue;
    const name = `cost ${costs.actors[row.actor]!} ${row.fromAge}–${row.toAge}`;
    const number = (taken.get(name.toLowerCase()) ?? 0) + 1;
    taken.set(name.toLowerCase(), number);
    const series = number === 1 ? name : `${name} ${number}`;
    found.push({ of: row, low: row.low, likely: row.amount, high: row.high, series: seriesOf(row.group, series) });
  }
  return found;
}

function seriesOf(group: string, alone: string): string {
  return group === "" ? alone : `group ${group}`;
}

/**
 * Room for the outcomes of so many draws.
 *
 * @example roomFor(2).npvOwn.length // 2
 */
export function roomFor(draws: number): Outcomes {
  return recordOf(outcomes, () => new Float64Array(draws));
}

/**
 * Draws what is uncertain and appraises the measure each time, a thousand draws at a time in any order.
 *
 * Each block stands alone: its outcomes are the same, bit for bit, whatever was simulated before and by whom.
 */
export class Simulation {
  readonly uncertain: Uncertain[];
  private readonly appraiser: Appraiser;
  private readonly tables: QuantileTable[] = [];
  private readonly series: Series[];
  private readonly columns: Float64Array[];

  constructor(
    programme: UncertainProgramme,
    costs: CostTable,
    seed: number,
    private readonly tableOf: TableOf,
  ) {
    this.uncertain = uncertainInputs(programme, costs);
    this.appraiser = new Appraiser(
      completeProgramme(programme.given),
      costs,
      this.uncertain.map(({ of }) => of),
    );
    this.series = this.uncertain.map(({ series }) => new Series(series, seed));
    this.columns = this.uncertain.map(() => new Float64Array(drawsPerBlock));
  }

  /** Makes the table of one more input; false when all have theirs. So that a page can pause in between. */
  prepareNext(): boolean {
    const next = this.uncertain[this.tables.length];
    if (!next) return false;
    this.tables.push(this.tableOf(next.low, next.likely, next.high));
    return true;
  }

  /** Writes one block of draws of one input. */
  drawsOf(index: number, block: number, column: Float64Array): Float64Array {
    while (this.tables.length <= index) this.prepareNext();
    const { low, high } = this.uncertain[index]!;
    this.series[index]!.spread(block, column);
    quantilesAt(this.tables[index]!, column, column);
    const width = high - low;
    for (let draw = 0; draw < drawsPerBlock; draw++) column[draw] = low + width * column[draw]!;
    return column;
  }

  /**
   * Simulates one block.
   *
   * @param block which thousand draws, from 0
   * @param outcomes where they go
   * @param first the place of the block's first draw there; what has no room is left out
   */
  simulate(block: number, outcomes: Outcomes, first: number): void {
    const { columns, appraiser } = this;
    columns.forEach((column, index) => this.drawsOf(index, block, column));
    const { cashable, own, all, real } = appraiser.purses;
    const count = Math.min(drawsPerBlock, outcomes.npvOwn.length - first);
    for (let draw = 0; draw < count; draw++) {
      appraiser.appraise(columns, draw);
      const at = first + draw;
      outcomes.npvCashable[at] = cashable.npv;
      outcomes.npvOwn[at] = own.npv;
      outcomes.npvAll[at] = all.npv;
      outcomes.npvReal[at] = real.npv;
      outcomes.paybackCashable[at] = cashable.payback;
      outcomes.paybackOwn[at] = own.payback;
      outcomes.paybackAll[at] = all.payback;
      outcomes.paybackReal[at] = real.payback;
    }
  }
}
