import type { Downturn } from "../model/downturn";
import type { Terms } from "../model/terms";
import type { Programme } from "../model/programmeInputs";
import type {
  CohortInput,
  FundInput,
  Origin,
  OutcomeColumn,
  QuestionId,
  RequestColumn,
  SimulationSettings,
  SourcedColumn,
  WordingId,
} from "./scenarioFormat";

/** A value with its spread, and where it comes from. */
export interface ScenarioInput {
  value: number | string;
  low?: number;
  high?: number;
  group?: string;
  grade?: string;
  source?: string;
}

/** A row of the cost table in the columns of the worksheet functions, and where it comes from. */
export interface ScenarioCost {
  actor: string;
  amount: number;
  fromAge: number;
  toAge: number;
  share: number;
  cashable: number;
  low?: number;
  high?: number;
  isTransfer: boolean;
  /** 0 where it is not said. */
  priceYear: number;
  /** What it varies with; left out: with nothing. */
  group?: string;
  /** How strongly a measure lowers it in proportion to its effect; left out: alike. */
  factor?: number;
  code?: string;
  grade?: string;
  source?: string;
}

/** The municipality's books without the measure, SEK in current prices, year 0 first. */
export interface ScenarioBooks {
  results: number[];
  taxesAndGrants: number[];
  dispositions: number[];
  taxBase: number[];
  /** Where a column comes from, where somebody has said it. */
  sources?: Partial<Record<SourcedColumn, string>>;
  /** The balance requirement result of an earlier year as it is said beside them. */
  balance?: string;
  /** What somebody has typed in place of what the measure gives; null where nobody has. */
  typed?: Partial<Record<"ownCost" | "ownSavings", (number | null)[]>>;
}

/** A row of the correction for optimism: a grade, what is added to costs, what is taken from the effect; "" is none. */
export interface ScenarioOptimism {
  grade: string;
  costs: number | string;
  benefits: number | string;
}

/** A fund's rules, and the investments that ask for its money, each with where its figures come from. */
export interface ScenarioFund {
  inputs: Record<FundInput, ScenarioInput>;
  /** By column, "" where nothing is said. */
  requests: (Record<RequestColumn, string | number> & { source: string })[];
}

/** What a scenario's sheet is made of, in one language. */
export interface ScenarioContent {
  /** The sheet's name. */
  name: string;
  title: string;
  says: string;
  /** Null where it is yet to be answered. */
  effectBasis: "comparison" | "beforeAfter" | null;
  /** Null where it is yet to be said, as the year of the decision. */
  priceYear: number | null;
  /** The calendar year of the decision, year 0. */
  yearZero: number | null;
  /** Years left of the term of office from year 0; left out: a whole term. */
  termYears?: number;
  /** An input that is left out has no row: its usual value holds. */
  programme: Partial<Record<keyof Programme, ScenarioInput>>;
  costs: ScenarioCost[];
  books: ScenarioBooks;
  terms: Partial<Record<Exclude<keyof Terms, "target">, ScenarioInput>>;
  /** Left out: the budgeted result is kept. */
  target?: ScenarioInput;
  cohort: Record<CohortInput, ScenarioInput>;
  /** Who answers for a board's frame, by the board's name among the actors. */
  answerable?: Readonly<Record<string, string>>;
  optimism?: readonly ScenarioOptimism[];
  answers?: Partial<Record<QuestionId, string>>;
  /** What the measure is to change that has no price; left out where nobody has said. */
  outcomes?: readonly Record<OutcomeColumn, string | number>[];
  /** What the decider has worded in the brief; left out where nobody has. */
  wording?: Partial<Record<WordingId, string>>;
  simulation?: SimulationSettings;
  /** What the sheet was first made with, where it is made anew; left out: what it is made with now. */
  origin?: Origin;
  fund: ScenarioFund;
  downturn: Record<keyof Downturn, ScenarioInput>;
}
