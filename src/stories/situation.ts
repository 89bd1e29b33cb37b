import type { Figure } from "../catalogue/figure";
import type { NumericInput, RequiredInput } from "../model/programmeInputs";
import type { FundRequest, FundRules } from "../model/fundRequests";
import type { FundInput } from "./scenarioFormat";

/** A place's cohort, as published. */
export interface Cohort {
  cohortSize: Figure;
  excluded: Figure;
  grossCost: Figure;
}

/**
 * An invented measure, labelled so wherever it is shown: the value, and the low and high where there is a spread. What is
 * not said has its usual value.
 */
export type ExampleProgramme = Record<RequiredInput | "capitalReturn", Spread> & Partial<Record<NumericInput, Spread>>;
export type Spread = number | [value: number, low: number, high: number];

/** Invented costs per person and year, labelled so. */
export interface ExampleCost {
  actor: "socialServices" | "education" | "region" | "socialInsurance";
  amount: number;
  from: number;
  to: number;
  cashable: number;
  isTransfer: boolean;
}

/** Invented books of a municipality, labelled so; SEK a year. What is disposed may be a published figure. */
export interface ExampleBooks {
  results: number[];
  taxesAndGrants: number[];
  disposed: Figure | number;
  openingReserve: number;
  openingEquity: number;
  taxBase: number;
}

/** A fund, its sizes side by side, and who asks for its money; what has a source of its own names it. */
export interface ExampleFund extends FundRules {
  openings: [number, number, number];
  requests: (FundRequest & { source?: string })[];
  sources?: Partial<Record<FundInput, string>>;
}

/** A measure with its costs and the books it is financed in. */
export interface ExampleMeasure {
  priceYear: number;
  /** The calendar year of the decision; the price year where it is not said. */
  yearZero?: number;
  /** Absent where none is published. */
  cohort?: Cohort;
  programme: ExampleProgramme;
  costs: ExampleCost[];
  books: ExampleBooks;
}
