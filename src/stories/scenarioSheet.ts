import type { StoryWords } from "../locales/storyWords";
import { costCells, freeCostCells } from "./costCells";
import { costFormula, ownSavingsFormula } from "./scenarioFlows";
import { addOptimism } from "./scenarioOptimism";
import { addCharts } from "./scenarioCharts";
import { addDecision } from "./scenarioDecision";
import { addResults } from "./scenarioResults";
import type { ScenarioContent, ScenarioCost, ScenarioInput } from "./scenarioContent";
import { originOf, shownSource } from "./scenarioOrigin";
import {
  booksColumns,
  originProperty,
  requestColumns,
  scenarioVersion,
  versionProperty,
  type BlockName,
  type FundInput,
  type OptionalBlock,
  type RequestColumn,
} from "./scenarioFormat";
import { addFundResults, addRequests, fundLooks } from "./scenarioFund";
import { booksFormats, downturnLooks, programmeLooks, termsLooks, type InputLook } from "./scenarioLooks";
import { columnLetters, GrowingSheet, header, input, note, result, title } from "./sheet";
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
  const cellOf = new Map<string, string>();
  const block = (name: BlockName | OptionalBlock, add: () => string) => {
    sheet.gap();
    sheet.add(title(say.titles[name]));
    places.set(name, add());
  };

  block("Choices", () => addChoices(sheet, content, words));
  const { headers } = say;
  const told = [headers.unit, headers.grade, headers.source].map(header);
  block("Programme", () => {
    const spread = [headers.low, headers.high, headers.group].map(header);
    const first = sheet.add(header(headers.input), header(headers.value), ...spread, ...told);
    for (const [id, look] of Object.entries(programmeLooks(words))) {
      const given = content.programme[id as keyof ScenarioContent["programme"]];
      cellOf.set(id, `$B$${addInput(sheet, words.inputs.programme[id as "effect"][0]!, given, look)}`);
    }
    return `A${first}:E${sheet.nextRow - 1}`;
  });
  block("Costs", () => addCosts(sheet, content.costs, words));
  const addresses: ScenarioAddresses = {
    programme: (id) => cellOf.get(id)!,
    terms: (id) => cellOf.get(id)!,
    blocks: {} as ScenarioAddresses["blocks"],
    books: () => "",
    firstYear: 0,
    lastYear: 0,
  };
  block("Books", () => addBooks(sheet, content, words, addresses));
  block("Terms", () => {
    sheet.add(note(say.notes.noTarget));
    const first = sheet.add(header(headers.term), header(headers.value), null, null, null, ...told);
    for (const [id, look] of Object.entries(termsLooks(words))) {
      const given = content.terms[id as keyof ScenarioContent["terms"]];
      cellOf.set(id, `$B$${addInput(sheet, words.inputs.terms[id as "disposed"][0]!, given, look)}`);
    }
    sheet.add("", input("", "wholeShare"));
    return `A${first}:B${sheet.nextRow - 1}`;
  });
  block("OptimismBias", () => addOptimism(sheet, words));
  const rows = (
    looks: Record<string, InputLook>,
    names: Record<string, string[]>,
    given: Record<string, ScenarioInput>,
  ) => {
    const first = sheet.add(header(headers.term), header(headers.value), null, null, null, ...told);
    for (const [id, look] of Object.entries(looks)) {
      cellOf.set(`fund ${id}`, `$B$${addInput(sheet, names[id]![0]!, given[id]!, look)}`);
    }
    return `A${first}:B${sheet.nextRow - 1}`;
  };
  block("Fund", () => rows(fundLooks(words), words.inputs.fund, content.fund.inputs));
  block("Requests", () => addRequests(sheet, content.fund, words));
  block("Downturn", () => rows(downturnLooks(words), words.inputs.downturn, content.downturn));
  block("Decision", () => addDecision(sheet, words));
  for (const [name, range] of places) addresses.blocks[name as keyof ScenarioAddresses["blocks"]] = absolute(range);
  places.set("Results", addResults(sheet, content, addresses, words));
  const [, heads, end] = /^A(\d+):[A-Z]+(\d+)$/.exec(places.get("Requests")!)!;
  const fund = {
    fund: (id: FundInput) => cellOf.get(`fund ${id}`)!,
    requests: (column: RequestColumn) => {
      const letter = columnLetters(requestColumns.indexOf(column));
      return `$${letter}$${Number(heads) + 1}:$${letter}$${end}`;
    },
  };
  addFundResults(sheet, { ...addresses, ...fund }, content.books.results.length, words);
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

function addInput(sheet: GrowingSheet, name: string, given: ScenarioInput, look: InputLook): number {
  const { format, unit, remark } = look;
  const isRange = given.low !== undefined && given.high !== undefined;
  const bound = (value: number | undefined) =>
    isRange ? input(value!, format) : look.hasRange ? input("", format) : null;
  const source = shownSource(given, remark);
  return sheet.add(
    name,
    typeof given.value === "string" && given.value.startsWith("=")
      ? { value: given.value, format, look: "input" }
      : input(given.value, format),
    bound(given.low),
    bound(given.high),
    look.hasRange ? input(given.group ?? "") : null,
    unit,
    given.grade ?? null,
    source ? note(source) : null,
  );
}

function addCosts(sheet: GrowingSheet, costs: ScenarioCost[], words: StoryWords): string {
  const { headers } = words.scenario;
  const first = sheet.add(
    ...[
      ...[headers.actor, headers.amount, headers.fromAge, headers.toAge, headers.share, headers.cashable, headers.low],
      ...[headers.high, headers.kind, headers.priceYear, headers.code, headers.grade, headers.source],
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
      ...{ result: budgeted, taxes: books.taxesAndGrants[year]! },
      ...{ dispositions: books.dispositions[year]!, taxBase: books.taxBase[year]! },
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
