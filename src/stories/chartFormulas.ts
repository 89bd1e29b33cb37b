import type { StoryWords } from "../locales/storyWords";
import type { BooksColumn } from "./scenarioFormat";
import type { ScenarioContent } from "./scenarioContent";
import { isOwn, passingError, sumOfOwn, unlessFull } from "./scenarioFlows";

/** Where the formulas behind a scenario's charts find its cells: absolute addresses on its sheet, or a number. */
export interface ChartPlaces {
  programme: (id: keyof ScenarioContent["programme"]) => string;
  blocks: Record<"Costs" | "Terms", string>;
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

/** Costs avoided by one intake, by actor and year since its start: a table that spills, with a total at the right. */
export function intakeFormula({ programme: at, blocks }: ChartPlaces): string {
  const reach = ["participants", "exclusionShare", "effect", "retention", "deadweight", "displacement"] as const;
  const persons = `SOCIAL.AVERTED(${reach.map((id) => at(id)).join(",")})`;
  const course = (["startAge", "horizon", "lag", "dropOff"] as const).map((id) => at(id)).join(",");
  return `=SOCIAL.SAVINGS(${persons},${blocks.Costs},${course},0)`;
}

/** Where a table by actor stands: the cells of its head and of its amounts, wide enough for more actors. */
export interface ActorCells {
  anchor: string;
  heads: string;
  /** The amounts of the year in a row of the sheet. */
  amounts: (row: number) => string;
  /** All the amounts. */
  all: string;
}

/** What an intake saves the own actor and its parts in a year since its start, after those who have moved out. */
export function ownIntakeFormula({ programme: at }: ChartPlaces, table: ActorCells, year: string, row: number): string {
  const own = sumOfOwn(table.heads, at("own"), table.amounts(row));
  return unlessError(table, `${own}*(1-${at("moveOut")})^${year}`);
}

/** What an intake saves all payers in a year since its start. */
export function allIntakeFormula(table: ActorCells, row: number): string {
  return unlessError(table, `INDEX(${table.amounts(row)},${totalPlace(table)})`);
}

/** What an actor that is not the own one avoids, as a present value. */
export function actorFormula(table: ActorCells, actor: string, weights: string): string {
  return unlessError(table, `SUMPRODUCT((${table.heads}=${actor})*${weights}*${table.all})`);
}

/** What those avoid, as a present value, who came to the costs after the chart, and are none of those it names. */
export function othersFormula({ programme: at }: ChartPlaces, table: ActorCells, named: string, weights: string) {
  const { anchor, heads, all } = table;
  const isActor = `(COLUMN(${heads})<COLUMN(${anchor})+COUNTA(${heads}))`; // neither the total nor beyond it
  const isOther = `${isActor}*(1-${isOwn(heads, at("own"))})*ISNA(MATCH(${heads},${named},0))`;
  return unlessError(table, `SUMPRODUCT(${isOther}*${weights}*${all})`);
}

/** What an actor bears, or all together, at each age: a column that spills. */
export function ageFormula(table: ActorCells, ages: string, place: string): string {
  return unlessError(table, `IF(${ages}="",NA(),INDEX(${table.all},0,${place}))`);
}

/** Which of a table's columns is an actor's, and which is the total. */
export function actorPlace({ heads }: ActorCells, actor: string): string {
  return `MATCH(${actor},${heads},0)`;
}
export function totalPlace({ heads }: ActorCells): string {
  return `COUNTA(${heads})`;
}

/** What every running intake saves in a year, grown by calendar year; nothing after the horizon. */
export function runningIntakes({ programme: at }: ChartPlaces, saved: string, since: string, year: string): string {
  const running = `SUMIFS(${saved},${since},"<="&${year},${since},">"&(${year}-${at("intakes")}))`;
  return `IF(${year}<${at("horizon")},${running}*(1+${at("growth")})^${year},0)`;
}

/** What a krona that an intake saves in a year since its start is worth today, counted over the intakes. */
export function weightFormula({ programme: at }: ChartPlaces, year: string): string {
  const yearly = `((1+${at("growth")})/(1+${at("discountRate")}))`;
  const intakes = `MIN(${at("intakes")},${at("horizon")}-${year})`;
  const sum = `IF(${yearly}=1,${intakes},(1-${yearly}^${intakes})/(1-${yearly}))`;
  return `IF(${year}<${at("horizon")},${yearly}^${year}*${sum},0)`;
}

/** No answer where the measure has become longer than the years that stand in the table. */
export function unlessLonger({ programme: at }: ChartPlaces, years: number, formula: string): string {
  return `=IF(MAX(${at("horizon")},${at("intakes")}+${at("programmeYears")}-1)>${years},NA(),${formula})`;
}

function unlessError({ anchor, heads }: ActorCells, formula: string): string {
  return passingError(anchor, unlessFull(heads, formula));
}
