import type { Rate } from "../model/discounting";
import type { Plan } from "../model/financing";
import type { Fact } from "../model/refusal";
import type { InputTable, ScenarioName } from "./names";

/** One row of Programme or Terms: what a person may change, and the cell that holds it. */
export interface Input {
  table: InputTable;
  /** Row within the named range, from 0. */
  row: number;
  /** The input's id, or null where its word is not known. */
  id: string | null;
  /** The word in the sheet. */
  label: string;
  value: string | number | boolean;
  /** What the sheet says in the third column, where that is words. */
  unit: string;
  isFormula: boolean;
}

/** Why the comparison cannot be made: a cell in error, or something in a range that must change. */
export type Problem = { code: "cell-error"; address: string; error: string } | { code: "refused"; fact: Fact };

/** What the workbook says, as far as it can be understood. */
export interface Scenario {
  found: ScenarioName[];
  /** Names that the comparison needs and the workbook does not have. */
  missing: ScenarioName[];
  inputs: Input[];
  problems: Problem[];
  /** Null where something is missing or wrong. */
  plan: Plan | null;
  discountRate: Rate;
}
