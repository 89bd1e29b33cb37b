import type { HelpSource } from "./sources";
import type { Format } from "../locales/numbers";
import type { StoryWords } from "../locales/storyWords";

/** A word in an example's cells, by what it is the word for. */
export type Label =
  | { argument: string }
  | { actor: keyof StoryWords["actors"] }
  | { heading: keyof StoryWords["headers"] }
  | { input: keyof StoryWords["inputs"]["programme"] }
  | { term: keyof StoryWords["inputs"]["terms"] }
  | { year: number }
  | { column: number }
  | { kind: "real" | "transfer" };

/** A number with a format, a word, or an empty cell. A bare number is shown with the digits that it has. */
export type ExampleCell = number | { value: number; format: Format } | Label | null;

/** A small sheet, a formula over it, and how its result is shown. */
export interface Example {
  /** From A1; the formula's references point at these cells. */
  cells?: ExampleCell[][];
  /** As it is stored, in English. */
  formula: string;
  /** One format, or one a column of the table (the last holds for those after it). */
  formats: Format | null | (Format | null)[];
  /** The formats of rows that differ, counted from 0 below the header row: one, or one a column after the first. */
  rowFormats?: Record<number, Format | Format[]>;
  /** What a single result is counted in. */
  unit?: Unit;
  /** How many cells of a table have no answer; their sentences are shown below it. */
  missing?: number;
  /** Where the figures are published, or that the result shows it; without it the page says that they are invented. */
  published?: HelpSource | "shown";
}

export type Unit = "sek" | "persons" | "years" | "share" | "rate" | "ratio" | "factor" | "ore" | "truth";

/** What a function's page holds beside words. */
export interface Entry {
  /** Lines of mathematical notation, as TeX. */
  notation: string[];
  /** What the symbols stand for: an argument, or a symbol that the page's words explain. */
  symbols: Record<string, string>;
  example: Example;
  /** Formulas that are refused, or have no answer. */
  refused: string[];
  sources: HelpSource[];
  related: string[];
}

export const argument = (name: string): Label => ({ argument: name });
export const actor = (name: keyof StoryWords["actors"]): Label => ({ actor: name });
export const heading = (name: keyof StoryWords["headers"]): Label => ({ heading: name });
export const input = (name: keyof StoryWords["inputs"]["programme"]): Label => ({ input: name });
export const term = (name: keyof StoryWords["inputs"]["terms"]): Label => ({ term: name });
/** The heading of a cost table's column, from 0. */
export const column = (number: number): Label => ({ column: number });
export const kind = (name: "real" | "transfer"): Label => ({ kind: name });
export const rateCell = (value: number): ExampleCell => ({ value, format: "rate" });
export const shareCell = (value: number): ExampleCell => ({ value, format: "share" });
/** The heads of the years 0…last, after an empty corner. */
export const years = (last: number): ExampleCell[] => [
  null,
  ...Array.from({ length: last + 1 }, (_, year) => ({ year })),
];
