import type { NoReduction } from "./evidence";

/** Something a person gave: what a cell can hold. */
export type Given = string | number | boolean | null;

/** What a code or a name is looked up among. */
export type Catalogue = "costs" | "findings" | "municipalities" | "figures";

/** Where in a call: the argument, the row and column in its range (from 1), the named input where there is one. */
export interface Place {
  argument: string;
  row?: number;
  column?: number;
  input?: string;
}

/**
 * Why there is no answer, as a fact without words.
 *
 * `locales` makes a sentence of it in each language: what, what it must be, what it got.
 */
export type Fact =
  // something given must change (#VALUE!)
  | { code: "missing"; at: Place }
  | { code: "number-expected"; at: Place; got: Given }
  | { code: "number-as-text"; at: Place; got: string }
  | { code: "text-expected"; at: Place; got: Given }
  | { code: "truth-expected"; at: Place; got: Given }
  | { code: "one-cell-expected"; at: Place; rows: number; columns: number }
  | { code: "rate-outside"; at: Place; got: number }
  | { code: "share-outside"; at: Place; got: number; highest: number }
  | { code: "negative"; at: Place; got: number }
  | { code: "not-whole"; at: Place; got: number }
  | { code: "too-low"; at: Place; got: number; lowest: number }
  | { code: "too-high"; at: Place; got: number; highest: number }
  | { code: "calendar-year"; at: Place; got: number; highest: number }
  | { code: "unknown-option"; at: Place; got: Given; options: readonly string[] }
  | { code: "flow-two-dimensional"; at: Place; rows: number; columns: number }
  | { code: "flow-too-long"; at: Place; got: number; highest: number }
  | { code: "flow-reads-both-ways"; at: Place }
  | { code: "calendar-year-expected"; at: Place; got: Given }
  | { code: "year-is-total"; at: Place; got: string }
  | { code: "doubled-year"; at: Place; got: number }
  | { code: "calendar-years-missing"; at: Place; other: string }
  | { code: "calendar-year-missing"; at: Place; year: number }
  | { code: "flow-lengths"; at: Place; got: number; other: string; expected: number }
  | { code: "schedule-shape"; at: Place; rows: number; columns: number }
  | { code: "schedule-unsorted"; at: Place; got: number; after: number }
  | { code: "rate-not-in-force"; at: Place; year: number; first: number | null }
  | { code: "cost-table-columns"; at: Place; got: number }
  | { code: "cost-table-expected"; at: Place }
  | { code: "cost-table-empty"; at: Place }
  | { code: "factor-too-strong"; at: Place; effect: number; factor: number }
  | { code: "actor-missing"; at: Place }
  | { code: "actor-head-expected"; at: Place; got: Given }
  | { code: "actor-is-total"; at: Place; got: string }
  | { code: "ages-reversed"; at: Place; from: number; to: number }
  | { code: "share-zero"; at: Place }
  | { code: "range-order"; at: Place; low: number; value: number; high: number }
  | { code: "price-years-differ"; at: Place; got: number; first: number; firstRow: number }
  | { code: "start-age-needed"; at: Place }
  | { code: "only-lifetime-cost"; at: Place }
  | { code: "named-columns"; at: Place; got: number }
  | { code: "unknown-input"; at: Place; got: Given; nearest: readonly string[] }
  | { code: "doubled-input"; at: Place; firstRow: number }
  | { code: "no-range-allowed"; at: Place }
  | { code: "blank-without-meaning"; at: Place }
  | { code: "unknown-owner"; at: Place; got: string; actors: readonly string[] }
  | { code: "actor-table-of-measure"; at: Place; got: string }
  | { code: "application-is-total"; at: Place; got: string }
  | { code: "actor-table-shape"; at: Place; rows: number; columns: number }
  | { code: "actor-table-order"; at: Place; got: number; expected: number }
  | { code: "doubled-actor"; at: Place; got: string }
  | { code: "invested-nothing"; at: Place; got: number }
  | { code: "actor-tables-differ"; at: Place; other: string; got: number; expected: number }
  | { code: "applications-columns"; at: Place; rows: number; columns: number }
  | { code: "applications-count"; at: Place; got: number; highest: number }
  | { code: "not-square"; at: Place; rows: number; columns: number }
  | { code: "row-sum"; at: Place; got: number }
  | { code: "states-differ"; at: Place; other: string; got: number; expected: number }
  | { code: "trace-too-short"; at: Place; got: number }
  | { code: "only-three-values"; at: Place }
  | { code: "not-positive"; at: Place; got: number }
  | { code: "bounds-reversed"; at: Place; low: number; high: number }
  | { code: "sd-too-wide"; at: Place; got: number; below: number }
  | { code: "input-is-text"; at: Place }
  | { code: "same-input"; at: Place; other: string }
  | { code: "too-large" }
  | { code: "too-many-arguments"; got: number; highest: number }
  | { code: "index-shape"; at: Place; rows: number; columns: number }
  | { code: "too-many-years"; at: Place; got: number; other: string; highest: number }
  | { code: "too-many-tried"; at: Place; got: number; highest: number }
  | { code: "too-few-years"; at: Place; got: number; other: string; lowest: number }
  // a row of the municipality's own unit costs must change (said in the pane, not in a cell)
  | { code: "column-missing"; at: Place; column: string }
  | { code: "too-many-cells"; at: Place; got: number; highest: number }
  | { code: "doubled-code"; at: Place; got: string; firstRow: number }
  | { code: "day-expected"; at: Place; got: Given }
  | { code: "ambiguous-number"; at: Place; got: string; readings: readonly number[] }
  | { code: "formula-text"; at: Place; got: string }
  | { code: "garbled-text"; at: Place; got: string }
  | { code: "text-too-long"; at: Place; got: number; highest: number }
  | { code: "quote-unclosed"; at: Place }
  // a figure of an export cannot be read one way only (said in the pane, not in a cell)
  | { code: "doubled-figure"; at: Place; got: string; firstRow: number }
  | { code: "one-sex-only"; at: Place; got: string }
  | { code: "shares-not-summed"; at: Place; got: string }
  // there is no answer (#N/A)
  | { code: "never-pays-back"; left: number }
  | { code: "nothing-to-show" }
  | { code: "no-saving"; got: number }
  | { code: "zero-denominator"; at: Place }
  | { code: "zero-total" }
  | { code: "no-deficit" }
  | { code: "no-cost" }
  | { code: "no-outlay" }
  | { code: "no-short-year" }
  | { code: "no-rate" }
  | { code: "only-zeros" }
  | { code: "several-rates"; rates: readonly number[] }
  | { code: "no-capital-return" }
  | { code: "nobody-reached" }
  | { code: "nothing-put-in" }
  | { code: "no-ranges" }
  | { code: "never-in-any-draw" }
  | { code: "not-an-investment" }
  | { code: "unknown-code"; at: Place; got: Given; nearest: readonly string[]; among: Catalogue; successor?: string }
  | { code: "foreign-currency"; at: Place; got: string; amount: number; currency: string; year: number }
  | { code: "own-tables-unread" }
  | { code: "nothing-found"; at: Place; got: Given; among: "costs" | "findings" }
  | { code: "no-reduction"; at: Place; got: string; says: NoReduction }
  | { code: "year-outside-index"; at: Place; got: number; series: string | null; first: number; last: number };

export type Code = Fact["code"];

const withoutAnswer: ReadonlySet<Code> = new Set<Code>([
  "never-pays-back",
  "nothing-to-show",
  "no-saving",
  "zero-denominator",
  "zero-total",
  "no-deficit",
  "no-cost",
  "no-outlay",
  "no-short-year",
  "no-rate",
  "only-zeros",
  "several-rates",
  "no-capital-return",
  "nobody-reached",
  "nothing-put-in",
  "no-ranges",
  "never-in-any-draw",
  "not-an-investment",
  "unknown-code",
  "foreign-currency",
  "own-tables-unread",
  "nothing-found",
  "no-reduction",
  "year-outside-index",
]);

/**
 * Whether a fact means that there is no answer (#N/A), and not that something given must change (#VALUE!).
 *
 * @example hasNoAnswer({ code: "no-saving", got: 0 }) // true
 * @example hasNoAnswer({ code: "too-large" }) // false
 */
export function hasNoAnswer(fact: Fact): boolean {
  return withoutAnswer.has(fact.code);
}

/** A fact on its way to the person who can do something about it. */
export class Refusal extends Error {
  constructor(readonly fact: Fact) {
    super(fact.code);
  }
}
