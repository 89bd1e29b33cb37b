import type { StoryWords } from "../locales/storyWords";
import { byYearCall, byYearColumns, columnIn, placeOf, type ByYearColumn } from "./byYear";
import type { BooksColumn } from "./scenarioFormat";
import type { ScenarioContent } from "./scenarioContent";

/** Where the formulas behind a scenario's charts find its cells: absolute addresses on its sheet, or a number. */
export interface ChartPlaces {
  programme: (id: keyof ScenarioContent["programme"]) => string;
  blocks: Record<"Programme" | "Costs" | "Terms", string>;
  /** A column of the books, without its header. */
  books: (column: BooksColumn) => string;
}

/** One column of FINANCING, as a formula that spills a row a year; the alternative's word stands in a cell. */
export function financingColumn(
  at: ChartPlaces,
  alternative: string,
  column: keyof StoryWords["tables"]["financing"],
  { tables }: StoryWords,
): string {
  const flows = (["ownCost", "ownSavings", "result", "taxes"] as const).map((name) => at.books(name)).join(",");
  const ledger = `SOCIAL.FINANCING(${alternative},${flows},${at.blocks.Terms},${at.books("dispositions")})`;
  const place = Object.keys(tables.financing).indexOf(column) + 1;
  return `=INDEX(${ledger},SEQUENCE(ROWS(${at.books("result")}))+1,${place})`;
}

/** The target that the terms say, under its word in any of the languages; "" where there is none. */
export function targetFormula({ blocks: { Terms } }: ChartPlaces, words: readonly string[]): string {
  const [labels, values] = [1, 2].map((column) => `INDEX(${Terms},0,${column})`);
  const none = '""';
  return `=${words.reduceRight((otherwise, word) => {
    const found = `INDEX(${values},MATCH("${word}",${labels},0))`;
    return `IFERROR(IF(${found}="","",${found}),${otherwise})`;
  }, none)}`;
}

/** What the budget must reach each year: the target's share of taxes and grants, else the budgeted result is kept. */
export function needFormula(at: ChartPlaces, target: string): string {
  const share = `${target}*${at.books("taxes")}`;
  return `=IF(${target}="",${at.books("result")},IF(${share}>0,${share},0))`;
}

/** The running sum of a saving less a cost of the measure, as a formula that spills a row a year. */
export function cumulativeFormula({ blocks }: ChartPlaces, saving: ByYearColumn, cost: ByYearColumn): string {
  const table = byYearCall(blocks, false);
  const [saved, paid] = [saving, cost].map((column) => columnIn(table, byYearColumns[column]));
  return `=${columnIn(`SOCIAL.PAYBACK.BYYEAR(${saved}-${paid})`, 4)}`;
}

/** The present value of a column of the measure year by year. */
export function worthFormula({ programme, blocks }: ChartPlaces, column: ByYearColumn): string {
  return `=${worth(programme("discountRate"), byYearCall(blocks, false), byYearColumns[column])}`;
}

/** The present value of what an actor avoids; its name stands in a cell. */
export function actorFormula({ programme, blocks }: ChartPlaces, actor: string): string {
  const table = byYearCall(blocks, false);
  return `=${worth(programme("discountRate"), table, placeOf(table, actor))}`;
}

function worth(rate: string, table: string, place: string | number): string {
  return `SOCIAL.PRESENTVALUE(${columnIn(table, place)},${rate})`;
}

/** What an actor bears, or all together, at each age: a column that spills; the ages where no head is said. */
export function ageFormula({ blocks: { Costs } }: ChartPlaces, head?: string): string {
  const table = `SOCIAL.EXCLUSIONCOST.BYAGE(1,${Costs})`;
  return `=${columnIn(table, head === undefined ? 1 : placeOf(table, head))}`;
}
