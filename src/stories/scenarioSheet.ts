import type { StoryWords } from "../locales/storyWords";
import { costCells, freeCostCells } from "./costCells";
import { addOptimism } from "./scenarioOptimism";
import { addCharts } from "./scenarioCharts";
import { addDecision } from "./scenarioDecision";
import { termOfOffice } from "../model/breakEvenWithin";
import { ownerOf, ownsActor } from "../model/programme";
import { addBoards, addCohort } from "./scenarioCohort";
import { outcomeRows } from "./scenarioOutcomes";
import { wordingRows } from "./scenarioWording";
import { addIdentity } from "./scenarioIdentity";
import { addResults, ofMeasure } from "./scenarioResults";
import { usualProgramme, type Programme } from "../model/programmeInputs";
import type { ScenarioContent, ScenarioCost } from "./scenarioContent";
import { addInputRows, addTermsHead } from "./inputRows";
import {
  booksColumns,
  booksSource,
  sourcedColumns,
  costTableWidth,
  identityName,
  type BlockName,
  type OptionalBlock,
} from "./scenarioFormat";
import { addFund, addFundResults, addRequests } from "./scenarioFund";
import { booksFormats, downturnLooks, programmeLooks, targetLook, termsLooks } from "./scenarioLooks";
import { columnLetters, GrowingSheet, header, input, note, plainCell, result, said, title } from "./sheet";
import type { Cell, StorySheet } from "./story";

/** Where the formulas of a scenario's sheet find its cells, as addresses on the sheet. */
export interface ScenarioAddresses {
  programme: (id: keyof ScenarioContent["programme"]) => string;
  terms: (id: keyof ScenarioContent["terms"]) => string;
  cohort: (id: keyof ScenarioContent["cohort"]) => string;
  /** The calendar year of the decision, and the price year. */
  yearZero: string;
  priceYear: string;
  blocks: Record<Exclude<BlockName, "Results">, string>;
  /** A column of the books, without its header. */
  books: (column: (typeof booksColumns)[number]) => string;
  /** The first and last row of the books' years. */
  firstYear: number;
  lastYear: number;
}

/** Rows that are left free below the costs for more of them. */
const freeCostRows = 3;
const widths = [44, 20, 18, 18, 16, 14, 18, 18, 14, 10, 14, 14, 14, 8, 40, 3, 44, 20, 20, 20, 20, 20, 20];

/**
 * A scenario as a worksheet: inputs to the left, block by block, each with a name of the sheet's own; to the right the
 * results, as live formulas.
 */
export function scenarioSheet(content: ScenarioContent, words: StoryWords): StorySheet {
  const say = words.scenario;
  const sheet = new GrowingSheet(content.name, [...widths, ...new Array<number>(30).fill(22)]);
  sheet.add(title(content.title));
  sheet.add(note(`${content.says} ${say.intro}`));
  const places = new Map<BlockName | OptionalBlock, string>();
  const found = <At>(name: BlockName | OptionalBlock, add: () => { range: string; at: At }): At => {
    sheet.gap();
    sheet.add(title(say.titles[name]));
    const { range, at } = add();
    places.set(name, range);
    return at;
  };
  const block = (name: BlockName | OptionalBlock, add: () => string) => found(name, () => ({ range: add(), at: null }));

  const choices = found("Choices", () => addChoices(sheet, content, words));
  const { headers } = say;
  const programme = found("Programme", () => {
    const spread = [headers.low, headers.high, headers.group].map(header);
    const told = [headers.unit, headers.grade, headers.source].map(header);
    const first = sheet.add(header(headers.input), header(headers.value), ...spread, ...told);
    const at = addInputRows(sheet, programmeLooks(words), words.inputs.programme, content.programme);
    return { range: `A${first}:E${sheet.nextRow - 1}`, at: (id: keyof Programme) => at(id) || usualIn(id) };
  });
  block("Costs", () => addCosts(sheet, content.costs, words));
  const addresses: ScenarioAddresses = {
    programme,
    terms: () => "",
    cohort: () => "",
    ...choices,
    blocks: {} as ScenarioAddresses["blocks"],
    books: () => "",
    firstYear: 0,
    lastYear: 0,
  };
  block("Books", () => addBooks(sheet, content, words, addresses));
  addresses.terms = found("Terms", () => {
    sheet.add(note(say.notes.noTarget));
    const first = addTermsHead(sheet, words);
    const terms = { ...content.terms, priceGap: { value: priceGapFormula(choices) } };
    const at = addInputRows(sheet, termsLooks(words), words.inputs.terms, terms);
    const { target } = content;
    if (target) addInputRows(sheet, { target: targetLook(words) }, { target: words.inputs.terms.target }, { target });
    else sheet.add("", input("", "wholeShare"));
    return { range: `A${first}:B${sheet.nextRow - 1}`, at };
  });
  block("OptimismBias", () => addOptimism(sheet, content, words));
  const fund = found("Fund", () => addFund(sheet, content.fund, words));
  const requests = found("Requests", () => addRequests(sheet, content.fund, words));
  block("Downturn", () => {
    const first = addTermsHead(sheet, words);
    addInputRows(sheet, downturnLooks(words), words.inputs.downturn, content.downturn);
    return `A${first}:B${sheet.nextRow - 1}`;
  });
  addresses.cohort = found("Cohort", () => addCohort(sheet, content, words));
  for (const [name, range] of places) addresses.blocks[name as keyof ScenarioAddresses["blocks"]] = absolute(range);
  const isOwn = (actor: string) =>
    ownsActor(String(content.programme.own?.value ?? ownerOf(content.costs[0]?.actor ?? "")), actor);
  block("Boards", () => addBoards(sheet, content, isOwn, words.scenario));
  block("Decision", () => addDecision(sheet, content, words));
  block("Outcomes", () => {
    const [first, last] = rowsOf(sheet, outcomeRows(content.outcomes ?? [], words));
    return `A${first}:D${last}`;
  });
  const { wording } = content;
  if (wording) {
    block("Brief", () => {
      const [first, last] = rowsOf(sheet, wordingRows(wording, words));
      return `A${first}:B${last}`;
    });
  }
  const identity = addIdentity(sheet, content, words);
  sheet.put("A3", note(say.bases));
  places.set("Results", addResults(sheet, content, addresses, words));
  addFundResults(sheet, { ...addresses, fund, requests }, content.books.results.length, words);
  const { charts, names } = addCharts(sheet, content, addresses, words);

  return {
    ...sheet.finished(),
    charts,
    names: {
      ...Object.fromEntries([...places].map(([name, range]) => [name, sheet.address(range)])),
      ...names,
      [identityName]: sheet.address(identity),
    },
  };
}

/** Years from the price year to the year of the decision; 0 as long as either is to be said. */
function priceGapFormula({ priceYear, yearZero }: Pick<ScenarioAddresses, "priceYear" | "yearZero">): string {
  return `=IF(OR(${yearZero}="",${priceYear}=""),0,${yearZero}-${priceYear})`;
}

/** What stands in a formula for an input that has no row. */
function usualIn(id: keyof Programme): string {
  return id === "discountRate" ? String(usualProgramme.discountRate) : "";
}

/** Adds a note with a table under it, and tells the table's first row and its last. */
function rowsOf(sheet: GrowingSheet, [told, ...table]: readonly (Cell | null)[][]): [first: number, last: number] {
  sheet.add(...told!);
  const first = sheet.nextRow;
  for (const row of table) sheet.add(...row);
  return [first, sheet.nextRow - 1];
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function addChoices(sheet: GrowingSheet, content: ScenarioContent, words: StoryWords) {
  const say = words.scenario;
  const { headers, notes } = say;
  const blanks = [null, null, null];
  const row = (name: string, answer: Cell, unit: string, remark: string) =>
    sheet.add(name, answer, ...blanks, unit, null, note(remark));
  const first = sheet.add(header(headers.choice), header(headers.answer));
  const names = words.inputs.choices;
  const basis = content.effectBasis === null ? "" : say.choices[content.effectBasis];
  row(names.effectBasis[0]!, input(basis), "", notes.effectBasis);
  const priceYear = row(names.priceYear[0]!, input(content.priceYear ?? "", "whole"), say.units.year, notes.priceYear);
  const yearZero = row(names.yearZero[0]!, input(content.yearZero ?? "", "whole"), say.units.year, notes.yearZero);
  row(names.termYears[0]!, input(content.termYears ?? termOfOffice, "whole"), say.units.years, notes.termYears);
  const at = { priceYear: `$B$${priceYear}`, yearZero: `$B$${yearZero}` };
  return { range: `A${first}:B${sheet.nextRow - 1}`, at };
}

function addCosts(sheet: GrowingSheet, costs: ScenarioCost[], words: StoryWords): string {
  const { headers } = words.scenario;
  const first = sheet.add(
    ...[
      headers.actor,
      headers.amount,
      headers.fromAge,
      headers.toAge,
      headers.share,
      headers.cashable,
      headers.low,
      headers.high,
      headers.kind,
      headers.priceYear,
      headers.group,
      headers.factor,
      headers.code,
      headers.grade,
      headers.source,
    ].map(header),
  );
  for (const cost of costs) sheet.add(...costCells(cost, words).map(plainCell));
  for (let free = 0; free < freeCostRows; free++) sheet.add(...freeCostCells());
  return `A${first}:${columnLetters(costTableWidth - 1)}${sheet.nextRow - 1}`;
}

function addBooks(
  sheet: GrowingSheet,
  { books }: ScenarioContent,
  words: StoryWords,
  addresses: ScenarioAddresses,
): string {
  sheet.add(note(words.scenario.booksNote));
  const names = booksColumns.map((column) => header(words.inputs.books[column][0]!));
  const heads = sheet.add(...names, books.sources ? header(words.scenario.headers.source) : null);
  const first = heads + 1;
  const sources = sourcedColumns.map((column) => {
    const source = books.sources?.[column] ?? "";
    return source === "" ? null : said(booksSource(words.inputs.books[column][0]!, source), "note");
  });
  if (books.balance) sources.push(said(books.balance, "note"));
  books.results.forEach((budgeted, year) => {
    const row = first + year;
    const given = {
      result: budgeted,
      taxes: books.taxesAndGrants[year]!,
      dispositions: books.dispositions[year]!,
      taxBase: books.taxBase[year]!,
    };
    sheet.add(
      ...booksColumns.map((column) => {
        const format = booksFormats[column];
        if (column === "year") return result(year === 0 ? `=${addresses.yearZero}` : `=A${row - 1}+1`, format);
        if (column !== "ownCost" && column !== "ownSavings") return input(given[column], format);
        const typed = books.typed?.[column]?.[year] ?? null;
        if (typed !== null) return input(typed, format);
        const measured = ofMeasure(column === "ownCost" ? column : "cashable", `$A${row}-${addresses.yearZero}`);
        return result(measured, format);
      }),
      sources[year] ?? null,
    );
  });
  const last = sheet.nextRow - 1;
  addresses.firstYear = first;
  addresses.lastYear = last;
  addresses.books = (column) => {
    const letter = "ABCDEFG"[booksColumns.indexOf(column)];
    return `$${letter}$${first}:$${letter}$${last}`;
  };
  return `A${heads}:G${last}`;
}
