import type { Downturn } from "../model/downturn";
import type { Terms } from "../model/terms";
import type { FundRequest } from "../model/fundRequests";
import type { Programme } from "../model/programmeInputs";
import type { FundInput } from "./scenarioFormat";

/** A value with its spread, and where it comes from. */
export interface ScenarioInput {
  value: number | string;
  low?: number;
  high?: number;
  group?: string;
  grade?: string;
  source?: string;
}

/** A row of the cost table in the ten columns of the worksheet functions, and where it comes from. */
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
}

/** A fund's rules, and the investments that ask for its money, each with where its figures come from. */
export interface ScenarioFund {
  inputs: Record<FundInput, ScenarioInput>;
  requests: (FundRequest & { source: string })[];
}

/** What a scenario's sheet is made of, in one language. */
export interface ScenarioContent {
  /** The sheet's name. */
  name: string;
  title: string;
  says: string;
  effectBasis: "comparison" | "beforeAfter";
  priceYear: number;
  programme: Record<keyof Programme, ScenarioInput>;
  costs: ScenarioCost[];
  books: ScenarioBooks;
  terms: Record<Exclude<keyof Terms, "target">, ScenarioInput>;
  fund: ScenarioFund;
  downturn: Record<keyof Downturn, ScenarioInput>;
}
