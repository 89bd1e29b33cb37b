import type { StoryWords } from "../locales/storyWords";
import type { Format } from "../locales/numbers";
import type { ScenarioContent } from "./scenarioContent";
import { byYearCall, byYearColumns, spilledIn, type ByYearColumn } from "./byYear";
import type { ScenarioAddresses } from "./scenarioSheet";
import { appraisalFormats, comparisonFormats } from "./scenarioLooks";
import { resultLetters } from "./resultPlaces";
import { header, input, note, result, title, type GrowingSheet } from "./sheet";

/** The rows of the results, beside the inputs: the appraisal, the comparison, the worst year as tax. */
const rows = { appraisal: 4, comparison: 20, tax: 41, cohort: 44 };
/** The head of the tables further to the right, which grow downward. */
const head = 5;
/** The first cell of one way of financing year by year, and of the measure year by year. */
const years = `$${resultLetters("financing")}$${head}`;
const measure = `$${resultLetters("byYear")}$${head}`;
const left = resultLetters("results");

/** What the measure year by year has in a year, counted from 0. */
export function ofMeasure(column: ByYearColumn, year: string): string {
  return spilledIn(measure, resultLetters("byYear", byYearColumns[column] - 1), year);
}

const kronor = (columns: number): Format[] => new Array<Format>(columns).fill("kronor");

/** Adds the results as live formulas, and tells the range of their block. */
export function addResults(
  sheet: GrowingSheet,
  content: ScenarioContent,
  at: ScenarioAddresses,
  words: StoryWords,
): string {
  addAppraisal(sheet, at, words);
  addComparison(sheet, at, words);
  addYears(sheet, content, at, words);
  addCourse(sheet, content, at, words);
  addCohortResults(sheet, content, at, words);
  return `${left}${rows.appraisal - 1}:${resultLetters("results", 5)}${rows.tax}`;
}

function addAppraisal(sheet: GrowingSheet, { blocks }: ScenarioAddresses, words: StoryWords): void {
  sheet.put(`${left}${rows.appraisal - 3}`, note(words.scenario.withoutAddIn));
  sheet.put(`${left}${rows.appraisal - 2}`, title(words.scenario.titles.Results));
  sheet.put(`${left}${rows.appraisal - 1}`, header(words.scenario.results.appraisal));
  spillRows(sheet, rows.appraisal, `=SOCIAL.APPRAISE(${blocks.Programme},${blocks.Costs})`, 6, appraisalFormats);
}

function addComparison(sheet: GrowingSheet, at: ScenarioAddresses, words: StoryWords): void {
  const formula = `=SOCIAL.FINANCING.COMPARE(${plan(at)},${at.programme("discountRate")},${at.books("dispositions")})`;
  sheet.put(`${left}${rows.comparison - 1}`, header(words.scenario.results.comparison));
  spillRows(sheet, rows.comparison, formula, 6, comparisonFormats);
  const letters = resultLetters("financing", 4);
  const squeezed = `$${letters}$${head + 1}:$${letters}$${head + 1 + at.lastYear - at.firstYear}`;
  const base = `INDEX(${at.books("taxBase")},MATCH(MAX(${squeezed}),${squeezed},0))`;
  const tax = `=IF(ISERROR(${years}),${years},SOCIAL.TAXORE(MAX(${squeezed}),${base}))`;
  const { worstTax, ore } = words.scenario.results;
  sheet.put(`${left}${rows.tax}`, worstTax, result(tax, "exact"), ore);
}

function plan(at: ScenarioAddresses): string {
  const flows = (["ownCost", "ownSavings", "result", "taxes"] as const).map((column) => at.books(column));
  return [...flows, at.blocks.Terms].join(",");
}

/** One way of financing year by year; which one is chosen in a cell. */
function addYears(sheet: GrowingSheet, { books }: ScenarioContent, at: ScenarioAddresses, words: StoryWords): void {
  const [first, next] = [resultLetters("financing"), resultLetters("financing", 1)];
  const choice = head - 2;
  const said = header(words.scenario.results.financing);
  sheet.put(`${first}${choice}`, said, input(words.tables.alternatives.appropriation));
  const formula = `=SOCIAL.FINANCING($${next}$${choice},${plan(at)},${at.books("dispositions")})`;
  sheet.spillAt(`${first}${head}`, formula, books.results.length, ["whole", ...kronor(12)]);
}

/** The measure year by year: the books read what it costs and saves from here. */
function addCourse(sheet: GrowingSheet, content: ScenarioContent, at: ScenarioAddresses, words: StoryWords): void {
  const { results: say } = words.scenario;
  const reach = ["participants", "exclusionShare", "effect", "retention", "deadweight", "displacement"] as const;
  const persons = `=SOCIAL.AVERTED(${reach.map((id) => at.programme(id)).join(",")})`;
  const told = resultLetters("intake");
  sheet.put(`${told}2`, title(say.byYear));
  sheet.put(`${told}3`, say.averted, result(persons, "years"));
  const actors = new Set(content.costs.map(({ actor }) => actor)).size;
  const byYear = `=${byYearCall(at.blocks, true)}`;
  sheet.spillAt(measure.replaceAll("$", ""), byYear, content.books.results.length, [
    "whole",
    ...kronor(Object.keys(byYearColumns).length + actors),
  ]);
}

/** What exclusion costs in the cohort: by the published figure, by actor undiscounted and discounted, and the tax not paid. */
function addCohortResults(
  sheet: GrowingSheet,
  { costs }: ScenarioContent,
  at: ScenarioAddresses,
  { scenario: { cohort: say, titles } }: StoryWords,
): void {
  const rate = at.programme("discountRate");
  const put = (row: number, name: string, formula: string, format: Format) =>
    sheet.put(`${left}${rows.cohort + row}`, name, result(formula, format));
  sheet.put(`${left}${rows.cohort}`, title(titles.Cohort));
  put(1, say.excluded, `=SOCIAL.EXCLUDED(${at.cohort("cohortSize")},${at.cohort("cohortShare")})`, "persons");
  const persons = `$${resultLetters("results", 1)}$${rows.cohort + 1}`;
  put(2, say.published, `=SOCIAL.EXCLUSIONCOST(${persons},${at.cohort("lifetimeCost")})`, "kronor");
  const work = (["earnings", "taxRate", "workFrom", "workTo", "cohortAge"] as const).map((id) => at.cohort(id));
  const tax = [persons, ...work, rate, "0", at.cohort("employmentGap"), at.cohort("equalised")].join(",");
  put(3, say.lostTax, `=SOCIAL.LOSTTAX(${tax})`, "kronor");
  sheet.put(`${left}${rows.cohort + 5}`, header(say.byActor));
  const byActor = `=SOCIAL.EXCLUSIONCOST.BYACTOR(${persons},${at.blocks.Costs},${at.cohort("cohortAge")},${rate})`;
  const actors = new Set(costs.map(({ actor }) => actor)).size;
  sheet.spillAt(`${left}${rows.cohort + 6}`, byActor, actors + 1, [undefined, "kronor", "kronor", "wholeShare"]);
}

/** A formula that spills a table whose rows have formats of their own. */
function spillRows(
  sheet: GrowingSheet,
  row: number,
  formula: string,
  columns: number,
  formats: readonly (Format | undefined)[],
): void {
  const cells = (value: string | null, look: "header" | "result", format?: Format) =>
    new Array(columns).fill(null).map((_, column) => ({ value: column === 0 ? value : null, look, format }));
  sheet.put(`${left}${row}`, ...cells(formula, "header"));
  formats.forEach((format, index) => sheet.put(`${left}${row + 1 + index}`, ...cells(null, "result", format)));
}
