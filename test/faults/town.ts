import { unitCostWords } from "../../src/locales/unitCostWords";
import { areaOf, splitAddress } from "../../src/workbench/grid/address";
import type { Book, Shown } from "../../src/workbench/grid/book";
import { namesOf } from "../../src/workbench/grid/names";
import type { Cell, Story, StorySheet } from "../../src/stories/story";
import { smallTown } from "../workbook/smallTown";

/** A cell with what a formula might have shown: the sequences are of what is written, and nothing is calculated. */
function still(cell: Cell | null): Cell | null {
  const value = typeof cell === "object" ? cell?.value : cell;
  return typeof value === "string" && value.startsWith("=") ? 0 : cell;
}

function stillSheet(sheet: StorySheet): StorySheet {
  return { ...sheet, rows: sheet.rows.map((row) => row.map(still)), charts: [] };
}

/** The small town, without formulas and charts. */
export function stillTown(): Story {
  const town = smallTown("sv");
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
}

/** Reads what the workbook holds; `inputs` are the addresses of those that are written. */
export function heldIn(book: Book, inputs: readonly string[]): Held {
  const sheet = book.sheet("Scenario")!.getSheetId();
  const requests = areaOfName(book, sheet, "Requests")!;
  const used = book.used(sheet)!;
  const held: Held = { requests: [], others: new Map(), inputs: new Map(), ownCosts: new Map(), results: null };
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
      if (name.startsWith("SocialResult")) held.results = textOf(book, one.getSheetId());
    }
  }
  return held;
}

function areaOfName(book: Book, sheetId: string, name: string) {
  const found = namesOf(book, sheetId).find((one) => one.name === name);
  return found ? areaOf(splitAddress(found.refersTo).cells) : null;
}

/** What the own costs come to, code by code; a code that stands twice is told with all its amounts. */
function ownCostsOn(book: Book, sheetId: string): Map<string, Shown> {
  const costs = new Map<string, Shown>();
  for (let row = 0; row <= (book.used(sheetId)?.bottom ?? -1); row++) {
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
