import type { CostTable } from "../model/costTable";
import type { Downturn } from "../model/downturn";
import type { Plan } from "../model/financing";
import type { OptimismTable } from "../model/optimism";
import type { Programme } from "../model/programmeInputs";
import type { Fact } from "../model/refusal";
import type { Cells } from "../ranges/cells";
import type { Cohort } from "../model/cohortExclusion";
import type { Board } from "./boards";
import type {
  BlockName,
  BooksColumn,
  InputBlock,
  QuestionId,
  SimulationSettings,
  WordingId,
} from "../stories/scenarioFormat";
import type { BookedOtherwise } from "./bookedOtherwise";
import type { Fund } from "./fund";
import type { OptimismRow } from "./optimism";
import type { OwnText } from "./ownTexts";

export type CellContent = string | number | boolean;

/** A cell of a sheet. */
export interface Place {
  sheetId: string;
  /** Without the sheet's name, such as "B7". */
  address: string;
}

/** One row of an input block: what a person may change, what is known of it, and the cells that hold it. */
export interface Input {
  block: InputBlock;
  /** The input's id, or null where its word is not known. */
  id: string | null;
  /** The word in the sheet. */
  label: string;
  value: CellContent;
  /** Null where the row has no spread. */
  low: number | null;
  high: number | null;
  group: string;
  unit: string;
  grade: string;
  source: string;
  isFormula: boolean;
  /** The value is another than the sheet was made with, and the source is still said to be the same. */
  isChanged: boolean;
  /** The cell of the label; the value stands beside it. */
  at: Place;
  valueAt: Place;
}

/** One row of the costs, as it stands in the sheet. */
export interface CostLine {
  actor: string;
  /** The cells of the row as they stand, code, grade and source last. */
  cells: readonly CellContent[];
  /** What it varies with, and how strongly a measure lowers it; "" where it is not said. */
  group: string;
  factor: CellContent;
  code: string;
  grade: string;
  source: string;
  /** The amount is another than the sheet was made with, and the source is still said to be the same. */
  isChanged: boolean;
  /** The row's first cell. */
  at: Place;
}

/** One row of those who ask for a fund's money, as it stands in the sheet. */
export interface RequestLine {
  name: string;
  /** The cells of the row by column of the scenario's format, and where they come from. */
  cells: readonly CellContent[];
  source: string;
  /** The row's first cell. */
  at: Place;
}

/** One row of what the measure is to change that has no price, as it stands in the sheet. */
export interface OutcomeLine {
  /** What is to change. */
  name: string;
  unit: string;
  /** A number, or words such as "12 (5–20)"; "" where nothing is said. */
  change: CellContent;
  source: string;
  /** The cells of the row by column of the scenario's format. */
  cells: readonly CellContent[];
  /** The row's first cell. */
  at: Place;
}

/** A column of the books: its header, its amounts year by year, 0 where a cell holds no number, and where it comes from. */
export interface BooksPlace {
  at: Place;
  label: string;
  amounts: number[];
  /** Where it comes from; "" where nobody has said. */
  source: string;
}

/** A cell whose number shows as a day or a time, and what it is counted as. */
export interface DayCell {
  at: Place;
  number: number;
}

/** What keeps something from being calculated, and the cell to look at where there is one. */
export type Problem =
  | { code: "cell-error"; at: Place; error: string }
  | { code: "refused"; at: Place | null; fact: Fact; functionName: string }
  | { code: "column-missing"; at: Place; column: BooksColumn };

/** Why a scenario may be read and not written. */
export type Lock = "newer" | "protected" | "readOnly";

/** The version of the format a sheet has, before it is understood. */
export interface Scenario {
  sheetId: string;
  name: string;
  version: number;
  lock: Lock | null;
  /** Where its blocks stand, such as "A5:E24". */
  blocks: Partial<Record<BlockName, string>>;
  /** Blocks that a whole scenario has and this one has not. */
  missing: BlockName[];
  problems: Problem[];
  inputs: Input[];
  costs: CostLine[];
  /** How many columns its table of costs has. */
  costTableWidth: number;
  /** The columns of the books that are there. */
  books: Partial<Record<BooksColumn, BooksPlace>>;
  /** What is said beside the books of a balance requirement result; "" where nothing is. */
  balanceBeside: string;
  /** Where the books have another flow than the measure gives, if they have. */
  bookedOtherwise: BookedOtherwise | null;
  /** Numbers that show as a day or a time: an amount is none. */
  days: DayCell[];
  /** The questions for the decision, answered or not. */
  answers: OwnText<QuestionId>[];
  /** What the measure is to change that has no price; null where the sheet has no such table. */
  outcomes: OutcomeLine[] | null;
  /** What the decider has worded in the brief; none where the sheet has no such block. */
  wording: OwnText<WordingId>[];
  /** How the effect was measured; null where it is not said. */
  effectBasis: "comparison" | "beforeAfter" | null;
  /** The year whose prices costs and savings are in; null where it is not said. */
  priceYear: number | null;
  /** The calendar year of the decision, year 0; null where it is not said. */
  yearZero: number | null;
  /** Years left of the term of office from year 0. */
  termYears: number;
  /** The cohort that exclusion is counted in; null where there is none or it is refused. */
  cohort: Cohort | null;
  /** The boards and who answers for the frame of each; none where the sheet has no such table. */
  boards: Board[];
  /** The measure and what exclusion costs; null where a block is missing or refused. */
  measure: Measure | null;
  /** The books with the measure's flows; null where the block is missing or refused. */
  plan: Plan | null;
  /** SEK a year; 0 where it is not said. */
  taxBase: number[];
  /** A fund and who asks for its money, and a downturn to try; null where there is none or it is refused. */
  fund: Fund | null;
  downturn: Downturn | null;
  /** Those who ask for its money, as they stand; null where the sheet has no such table. */
  requests: RequestLine[] | null;
  discountRate: number;
  /** The user's correction for optimism by grade; empty where there is none. */
  optimism: OptimismTable;
  /** The rows of that table as they stand; none where the sheet has no such block. */
  optimismRows: OptimismRow[];
  /** How its outcomes are drawn. */
  simulation: SimulationSettings;
}

export interface Measure {
  programme: Programme;
  costs: CostTable;
  /** The cells as the worksheet functions read them, with the spreads. */
  programmeCells: Cells;
  costCells: Cells;
}
