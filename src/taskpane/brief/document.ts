import type { Format } from "../../locales/numbers";
import type { Language } from "../../locales/language";

/**
 * What is taken to a meeting, apart from how it is drawn: the same document becomes a page, a picture for the clipboard and
 * a worksheet. Every text may be a person's own, and is a text wherever it ends up.
 */
export interface Brief {
  kind: BriefKind;
  language: Language;
  title: string;
  /** Stands at the top and the foot of every page. */
  running: Running;
  sections: Section[];
}

/** One page, or all that a decision rests on. */
export const briefKinds = ["summary", "full"] as const;
export type BriefKind = (typeof briefKinds)[number];

export interface Running {
  /** The name of the scenario. */
  scenario: string;
  /** As a person writes it. */
  day: string;
  version: string;
}

export interface Section {
  id: string;
  title: string;
  parts: Part[];
}

export type Part = Paragraph | Table | Chart;

export interface Paragraph {
  kind: "text";
  text: string;
  tone: Tone;
}

/** Plain, what weighs more, what stands below, what has to be put right before anybody decides, and what a person has written. */
export type Tone = "plain" | "strong" | "small" | "warning" | "edited";

export interface Table {
  kind: "table";
  caption: string;
  head: string[];
  rows: Row[];
  /** How wide each column is beside the others. */
  widths: number[];
}

export interface Row {
  cells: Cell[];
  tone: "plain" | "sum" | "warning";
}

/** A text, or an amount with how it is shown. */
export type Cell = string | { amount: number; format: Format };

/** Bars or lines; the numbers that are drawn are all that is known of them. */
export interface Chart {
  kind: "chart";
  id: string;
  title: string;
  /** The point in words, for those who do not see it as well. */
  says: string;
  shape: "bars" | "lines";
  /** What the marks are, and the unit of the amounts. */
  axes: { marks: string; amounts: string };
  marks: string[];
  /** From: where each bar begins, if not at zero. */
  series: { name: string; values: number[]; from?: number[] }[];
}

export function text(said: string, tone: Tone = "plain"): Paragraph {
  return { kind: "text", text: said, tone };
}

/** A row of a table. */
export function row(cells: Cell[], tone: Row["tone"] = "plain"): Row {
  return { cells, tone };
}
