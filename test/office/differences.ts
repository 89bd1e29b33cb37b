import { columnLetters } from "../../src/workbench/grid/address";
import type { BookContent, CellContent, NameContent } from "../../src/workbench/file/content";

/** How far a number may be from what it was, as a share of it: what two programs' order of adding makes. */
const within = 1e-9;

/** LibreOffice has no constants but numbers and texts: it writes the others as formulas, `=TRUE()` and `=#N/A`. */
const constant = /^=(TRUE\(\)|FALSE\(\)|#[A-Z/0]+[!?]?)$/;

const isCalculated = (formula: string | undefined) => formula !== undefined && !constant.test(formula);

const plain = (address: string) => address.replace(/[$']/g, "").toLowerCase();

function isSame(one: CellContent["value"], other: CellContent["value"]): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= within * Math.max(1, Math.abs(one));
}

/**
 * What another program has changed of a workbook: sheets, names and where they belong, values, whether a cell has a formula,
 * and what the add-in keeps. How it looks is not asked.
 */
export function differences(before: BookContent, after: BookContent): string[] {
  const told: string[] = [];
  const tell = (what: string, one: unknown, other: unknown) => told.push(`${what}: ${String(one)} → ${String(other)}`);
  compareNames("the workbook", before.names, after.names, tell);
  for (const [name, value] of Object.entries(before.settings))
    if (after.settings[name] !== value) tell(`setting ${name}`, value, after.settings[name]);
  for (const sheet of before.sheets) {
    const other = after.sheets.find(({ name }) => name === sheet.name);
    if (!other) {
      tell("sheet", sheet.name, "gone");
      continue;
    }
    compareNames(sheet.name, sheet.names, other.names, tell);
    const found = new Map(other.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
    for (const cell of sheet.cells) {
      const there = found.get(`${cell.row},${cell.column}`);
      const at = `${sheet.name}!${columnLetters(cell.column)}${cell.row + 1}`;
      if (!isSame(cell.value, there?.value ?? "")) tell(at, cell.value, there?.value);
      if (isCalculated(cell.formula) !== isCalculated(there?.formula)) tell(at, cell.formula, there?.formula);
    }
  }
  return told;
}

function compareNames(
  of: string,
  before: readonly NameContent[],
  after: readonly NameContent[],
  tell: (what: string, one: unknown, other: unknown) => void,
): void {
  for (const { name, refersTo } of before) {
    const there = after.find((one) => one.name === name)?.refersTo;
    if (there === undefined || plain(there) !== plain(refersTo)) tell(`name ${name} of ${of}`, refersTo, there);
  }
}
