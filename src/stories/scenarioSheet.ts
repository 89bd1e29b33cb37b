import type { StoryWords } from "../locales/storyWords";
import { costCells, freeCostCells } from "./costCells";
import { costFormula, ownSavingsFormula } from "./scenarioFlows";
import { addOptimism } from "./scenarioOptimism";
import { addCharts } from "./scenarioCharts";
import { addDecision } from "./scenarioDecision";
import { addResults } from "./scenarioResults";
import type { ScenarioContent, ScenarioCost } from "./scenarioContent";
import { addInputRows, addTermsHead } from "./inputRows";
import { originOf } from "./scenarioOrigin";
import {
  booksColumns,
  originProperty,
  scenarioVersion,
  versionProperty,
  type BlockName,
  type OptionalBlock,
} from "./scenarioFormat";
import { addFund, addFundResults, addRequests } from "./scenarioFund";
import { booksFormats, downturnLooks, programmeLooks, termsLooks } from "./scenarioLooks";
import { GrowingSheet, header, input, note, result, title } from "./sheet";
import type { Cell, StorySheet } from "./story";

/** Where the formulas of a scenario's sheet find its cells, as addresses on the sheet. */
export interface ScenarioAddresses {
  programme: (id: keyof ScenarioContent["programme"]) => string;
  terms: (id: keyof ScenarioContent["terms"]) => string;
  blocks: Record<Exclude<BlockName, "Results">, string>;
  /** A column of the books, without its header. */
  books: (column: (typeof booksColumns)[number]) => string;
  /** The first and last row of the books' years. */
  firstYear: number;
  lastYear: number;
}

/** Rows that are left free below the costs for more of them. */
const freeCostRows = 3;
const widths = [44, 20, 18, 18, 13, 14, 18, 14, 14, 10, 14, 8, 40, 3, 44, 20, 20, 20, 20, 20, 3];

/**
 * A scenario as a worksheet: inputs to the left, block by block, each with a name of the sheet's own; to the right the
 * results, as live formulas.
 */
export function scenarioSheet(content: ScenarioContent, words: StoryWords): StorySheet {
  const say = words.scenario;
  const sheet = new GrowingSheet(content.name, [...widths, ...new Array<number>(30).fill(18)]);
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

  block("Choices", () => addChoices(sheet, content, words));
  const { headers } = say;
  const programme = found("Programme", () => {
    const spread = [headers.low, headers.high, headers.group].map(header);
    const told = [headers.unit, headers.grade, headers.source].map(header);
    const first = sheet.add(header(headers.input), header(headers.value), ...spread, ...told);
    const at = addInputRows(sheet, programmeLooks(words), words.inputs.programme, content.programme);
    return { range: `A${first}:E${sheet.nextRow - 1}`, at };
  });
  block("Costs", () => addCosts(sheet, content.costs, words));
  const addresses: ScenarioAddresses = {
    programme,
    terms: () => "",
    blocks: {} as ScenarioAddresses["blocks"],
    books: () => "",
    firstYear: 0,
    lastYear: 0,
  };
  block("Books", () => addBooks(sheet, content, words, addresses));
  addresses.terms = found("Terms", () => {
    sheet.add(note(say.notes.noTarget));
    const first = addTermsHead(sheet, words);
    const at = addInputRows(sheet, termsLooks(words), words.inputs.terms, content.terms);
    sheet.add("", input("", "wholeShare"));
    return { range: `A${first}:B${sheet.nextRow - 1}`, at };
  });
  block("OptimismBias", () => addOptimism(sheet, words));
  const fund = found("Fund", () => addFund(sheet, content.fund, words));
  const requests = found("Requests", () => addRequests(sheet, content.fund, words));
  block("Downturn", () => {
    const first = addTermsHead(sheet, words);
    addInputRows(sheet, downturnLooks(words), words.inputs.downturn, content.downturn);
    return `A${first}:B${sheet.nextRow - 1}`;
  });
  block("Decision", () => addDecision(sheet, words));
  for (const [name, range] of places) addresses.blocks[name as keyof ScenarioAddresses["blocks"]] = absolute(range);
  places.set("Results", addResults(sheet, content, addresses, words));
  addFundResults(sheet, { ...addresses, fund, requests }, content.books.results.length, words);
  const { charts, names } = addCharts(sheet, content, addresses, words);

  return {
    ...sheet.finished(),
    charts,
    names: { ...Object.fromEntries([...places].map(([name, range]) => [name, sheet.address(range)])), ...names },
    properties: {
      [versionProperty]: String(scenarioVersion),
      [originProperty]: JSON.stringify(originOf(content, words)),
    },
  };
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function addChoices(sheet: GrowingSheet, content: ScenarioContent, words: StoryWords): string {
  const say = words.scenario;
  const { headers, notes } = say;
  const blanks = [null, null, null];
  const row = (name: string, answer: Cell, unit: string, remark: string) =>
    sheet.add(name, answer, ...blanks, unit, null, note(remark));
  const first = sheet.add(header(headers.choice), header(headers.answer));
  const names = words.inputs.choices;
  row(names.effectBasis[0]!, input(say.choices[content.effectBasis]), "", notes.effectBasis);
  row(names.priceYear[0]!, input(content.priceYear, "whole"), say.units.year, notes.priceYear);
  return `A${first}:B${sheet.nextRow - 1}`;
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
      headers.code,
      headers.grade,
      headers.source,
    ].map(header),
  );
  for (const cost of costs) sheet.add(...costCells(cost, words));
  for (let free = 0; free < freeCostRows; free++) sheet.add(...freeCostCells());
  return `A${first}:J${sheet.nextRow - 1}`;
}

function addBooks(
  sheet: GrowingSheet,
  { books }: ScenarioContent,
  words: StoryWords,
  addresses: ScenarioAddresses,
): string {
  sheet.add(note(words.scenario.booksNote));
  const heads = sheet.add(...booksColumns.map((column) => header(words.inputs.books[column][0]!)));
  const first = heads + 1;
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
        if (column === "year") return year;
        if (column === "ownCost") return result(costFormula(addresses, `$A${row}`), format);
        if (column === "ownSavings") return result(ownSavingsFormula(addresses, row, books.results.length), format);
        return input(given[column], format);
      }),
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
