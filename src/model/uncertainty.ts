import type { CostRow, CostTable } from "./costTable";
import { completeProgramme, type GivenProgramme, type NumericInput, type Programme } from "./programmeInputs";

/** How low and how high an input may be; its value lies between. */
export interface InputRange {
  input: NumericInput;
  low: number;
  high: number;
  /** Inputs of one group move together; "" belongs to none. */
  group: string;
}

/** A measure and what is not certain about it. */
export interface UncertainProgramme {
  given: GivenProgramme;
  ranges: InputRange[];
}

/**
 * A measure with another value of one input. Where the lag was not said, it follows the programme's length.
 *
 * @example withInput({ participants: 1, exclusionShare: 1, effect: 1, costPerParticipant: 30, startAge: 20, horizon: 3, own: "City" }, "programmeYears", 3).lag // 3
 */
export function withInput(given: GivenProgramme, input: NumericInput, value: number): Programme {
  return completeProgramme({ ...given, [input]: value });
}

/**
 * A cost table with another amount in one row.
 *
 * @param costs the table
 * @param row one of its rows
 * @param amount SEK per person and year
 * @example withAmount({ actors: [], rows: [] }, { actor: 0, amount: 1, fromAge: 0, toAge: 9, share: 1, cashable: 1, low: 0, high: 0, transfer: false, group: "", factor: 1 }, 2).rows // []
 */
export function withAmount(costs: CostTable, row: CostRow, amount: number): CostTable {
  return { actors: costs.actors, rows: costs.rows.map((other) => (other === row ? { ...row, amount } : other)) };
}

/**
 * Whether a cost row has a range: low = high = 0 means that it has none.
 *
 * @example hasRange({ actor: 0, amount: 5, fromAge: 0, toAge: 9, share: 1, cashable: 1, low: 4, high: 7, transfer: false, group: "", factor: 1 }) // true
 */
export function hasRange(row: CostRow): boolean {
  return row.low !== 0 || row.high !== 0;
}
