import { scenarioWords } from "../../src/locales/scenarioWords";
import { unitCostWords } from "../../src/locales/unitCostWords";
import { areaOf, splitAddress } from "../../src/workbench/grid/address";
import { content, type Book, type Shown } from "../../src/workbench/grid/book";
import { keptWith } from "../../src/workbench/grid/kept";
import { nameOf, namesOf, removeName } from "../../src/workbench/grid/names";
import { removeSheet } from "../../src/workbench/grid/sheets";
import { chartName } from "../../src/stories/chartGrid";
import { followUpNames } from "../../src/stories/followUpFormat";
import { blockNames } from "../../src/stories/scenarioFormat";
import { grades } from "../../src/stories/scenarioOptimism";
import type { Cell, Story, StorySheet } from "../../src/stories/story";
import { chart } from "../workbook/drawnCharts";
import { smallTown } from "../workbook/smallTown";

/** A cell with what a formula might have shown: the sequences are of what is written, and nothing is calculated. */
function still(cell: Cell | null): Cell | null {
  const value = typeof cell === "object" ? cell?.value : cell;
  return typeof value === "string" && value.startsWith("=") ? 0 : cell;
}

function stillSheet(sheet: StorySheet): StorySheet {
  return { ...sheet, rows: sheet.rows.map((row) => row.map(still)), charts: [] };
}

/** The small town, or another workbook, without formulas and charts. */
export function stillTown(town = smallTown("sv")): Story {
  return { ...town, sheets: town.sheets.map(stillSheet) };
}

/** What the workbook holds of what the sequences change, read from the grid and not through the pane. */
export interface Held {
  /** The first column of the requests, row by row, and their amounts. */
  requests: string[];
  /** Everything else of the scenario's sheet, cell by cell. */
  others: Map<string, Shown>;
  /** The cells of the inputs that are written, by their address. */
  inputs: Map<string, Shown>;
  /** The amounts of the own costs, by their code. */
  ownCosts: Map<string, Shown>;
  /** The table of results; null where there is none. */
  results: string | null;
  /** The scenario's copies, each whole or as what it is instead. */
  copies: string[];
  /** The scenario's sheet. */
  name: string;
  isProtected: boolean;
  /** The table of the correction for optimism; null where there is nothing of one. */
  optimism: string | null;
  /** The titles of the charts that were inserted, and of their numbers. */
  charts: string;
  /** How many follow-ups there are, each whole. */
  followUps: number;
}

const words = scenarioWords.sv;
/** A table of the correction for optimism as it is made: once its title, and its grades. */
export const wholeOptimism = `1 ${words.headers.grade},${grades.join()}`;

/**
 * The sheet is as deeds may begin: nobody protects it, and nothing is made of what there is to be one of.
 *
 * @param isAnew whether what a sequence before has made is taken away
 */
export async function atRest(book: Book, sheetId: string, isAnew: boolean): Promise<void> {
  keptWith(book.sheet(sheetId)!).protected = false;
  if (isAnew) for (const copy of copiesIn(book, sheetId)) await removeSheet(book, copy);
  const table = nameOf(book, sheetId, "OptimismBias");
  if (!isAnew || !table) return;
  const { top, bottom, right } = areaOf(splitAddress(table.refersTo).cells)!;
  removeName(book, table);
  const blank = Object.fromEntries(Array.from({ length: right + 1 }, (_, column) => [column, content("")]));
  for (let row = top - 2; row <= bottom; row++) book.write(sheetId, { [row]: blank });
}

/** Reads what the workbook holds; `inputs` are the addresses of those that are written. */
export function heldIn(book: Book, sheet: string, inputs: readonly string[]): Held {
  const requests = areaOfName(book, sheet, "Requests")!;
  const used = book.used(sheet)!;
  const held: Held = {
    requests: [],
    others: new Map(),
    inputs: new Map(),
    ownCosts: new Map(),
    results: null,
    name: book.sheet(sheet)!.getName(),
    isProtected: keptWith(book.sheet(sheet)!).protected,
    optimism: optimismOn(book, sheet),
    charts: chartsOn(book, sheet),
    followUps: 0,
    copies: copiesIn(book, sheet).map((copy) => wholeness(book, copy)),
  };
  for (let row = requests.top + 1; row <= requests.bottom; row++) {
    const name = String(book.value(sheet, row, requests.left));
    if (name !== "") held.requests.push(`${name}|${book.value(sheet, row, requests.left + 2)}`);
  }
  const ofInputs = new Set<string>();
  for (const address of inputs) {
    const { top, left } = areaOf(address)!;
    ofInputs.add(`${top} ${left}`);
    held.inputs.set(address, book.value(sheet, top, left));
  }
  // rows below the requests move when rows are put in: what stands above is compared
  for (let row = used.top; row < requests.top; row++)
    for (let column = used.left; column <= used.right; column++) {
      const cell = `${row} ${column}`;
      if (!ofInputs.has(cell)) held.others.set(cell, book.value(sheet, row, column));
    }
  for (const one of book.sheets()) {
    // known by its name too: a table that was not made whole, and could not be taken away, is written on
    if (one.getName() === unitCostWords.sv.ownTable) held.ownCosts = ownCostsOn(book, one.getSheetId());
    for (const { name } of namesOf(book, one.getSheetId())) {
      if (name === followUpNames.years) held.followUps++;
      if (name.startsWith("SocialResult")) held.results = textOf(book, one.getSheetId());
    }
  }
  return held;
}

/** The sheets that are scenarios too, or have come from copying one. */
export function copiesIn(book: Book, sheet: string): string[] {
  const ids = book.sheets().map((one) => one.getSheetId());
  return ids.filter((id) => id !== sheet && namesOf(book, id).some(({ name }) => name === "Programme"));
}

/** "whole" where a copy has its blocks and the name that was wished for. */
function wholeness(book: Book, copy: string): string {
  const names = new Set(namesOf(book, copy).map(({ name }) => name));
  const missing = [...blockNames, "Requests"].filter((name) => !names.has(name));
  const name = book.sheet(copy)!.getName();
  return missing.length === 0 && name.startsWith("Kopia") ? "whole" : `${name}: ${missing.join()}`;
}

function areaOfName(book: Book, sheetId: string, name: string) {
  const found = namesOf(book, sheetId).find((one) => one.name === name);
  return found ? areaOf(splitAddress(found.refersTo).cells) : null;
}

/** How often the table's title stands on the sheet, and what stands in its first column; null where there is nothing. */
function optimismOn(book: Book, sheet: string): string | null {
  let titles = 0;
  const { bottom } = book.used(sheet)!;
  for (let row = 0; row <= bottom; row++) if (book.value(sheet, row, 0) === words.titles.OptimismBias) titles++;
  const area = areaOfName(book, sheet, "OptimismBias");
  if (!area) return titles === 0 ? null : `${titles} without a name`;
  const first = Array.from({ length: area.bottom - area.top + 1 }, (_, row) => book.value(sheet, area.top + row, 0));
  return `${titles} ${first.join()}`;
}

/** The titles of the charts that panes have inserted, and what stands above their numbers. */
function chartsOn(book: Book, sheet: string): string {
  const name = chartName(chart.id);
  const drawn = keptWith(book.sheet(sheet)!).charts.filter((one) => one.name.startsWith(name));
  const area = areaOfName(book, sheet, name);
  const numbers = area ? String(book.value(sheet, area.top, area.left)) : "";
  return `${drawn.map(({ title }) => title.text).join()}|${numbers}`;
}

/** What the own costs come to, code by code; a code that stands twice is told with all its amounts. */
function ownCostsOn(book: Book, sheetId: string): Map<string, Shown> {
  const costs = new Map<string, Shown>();
  const last = book.used(sheetId)?.bottom ?? -1;
  for (let row = 0; row <= last; row++) {
    const [code, amount] = [String(book.value(sheetId, row, 0)), book.value(sheetId, row, 2)];
    if (code.startsWith("egen-")) costs.set(code, costs.has(code) ? `${costs.get(code)} ${amount}` : amount);
  }
  return costs;
}

/** All that a sheet holds, as text. */
function textOf(book: Book, sheetId: string): string {
  const used = book.used(sheetId);
  if (!used) return "";
  const lines: string[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    const cells: Shown[] = [];
    for (let column = used.left; column <= used.right; column++) cells.push(book.value(sheetId, row, column));
    lines.push(cells.join(";").replace(/;+$/, ""));
  }
  return lines.join("\n").trimEnd();
}
