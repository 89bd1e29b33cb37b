import type { CostColumn } from "../catalogue/ownCostRow";
import { readOwnCosts, type OwnCosts } from "../catalogue/ownCosts";
import { languages } from "../locales/language";
import { plainWord, understood } from "../locales/understood";
import { unitCostWords } from "../locales/unitCostWords";
import { ownCostsName } from "../stories/ownCostsFormat";
import { rangeOf } from "./address";
import { reading } from "./door";
import { askNames, ownNames } from "./identity";
import type { CellContent } from "./scenario";

/** The sheet table of the municipality's own unit costs, as it stands and as it is understood. */
export interface OwnTable extends OwnCosts {
  sheetId: string;
  /** The sheet's name. */
  name: string;
  /** The row and column of the sheet, from 0, where the first of the cells stands. */
  top: number;
  left: number;
  cells: readonly (readonly CellContent[])[];
  /** The row of each code, from 0, whether the row is accepted or refused. */
  rowOfCode: Record<string, number>;
  formulas: readonly (readonly CellContent[])[];
}

/**
 * Finds and reads the own unit costs: the first sheet with the table's name among its own names, or else one that is itself
 * named so in either language.
 *
 * The table begins where the sheet's own name of it begins, or with the sheet, and ends where the used cells end: rows
 * written below it belong to it.
 */
export function readOwnTable(): Promise<OwnTable | null> {
  return reading(ownTableIn);
}

/** Finds and reads the own unit costs, where something else is done with them too. */
export async function ownTableIn(context: Excel.RequestContext): Promise<OwnTable | null> {
  const sheets = context.workbook.worksheets.load("items/id, items/name");
  await context.sync();
  const named = sheets.items.map((sheet) => ({ sheet, names: askNames(sheet) }));
  await context.sync();
  const tables = named.map(({ sheet, names }) => ({ sheet, table: ownNames(names).get(ownCostsName) }));
  const found = tables.find(({ table }) => table !== undefined) ?? tables.find(({ sheet }) => isNamedSo(sheet));
  if (!found) return null;
  const { sheet } = found;
  const used = sheet.getUsedRange(true).load("address, values, formulas");
  await context.sync();
  const area = rangeOf(used.address)!;
  const table = rangeOf(found.table ?? "");
  const [top, left] = table ? [table.top, table.left] : [area.top, area.left];
  const within = (rows: unknown[][]) =>
    rows.slice(Math.max(0, top - area.top)).map((row) => row.slice(Math.max(0, left - area.left)) as CellContent[]);
  const cells = within(used.values as unknown[][]);
  return {
    ...readOwnCosts(cells),
    sheetId: sheet.id,
    name: sheet.name,
    cells,
    formulas: within(used.formulas as unknown[][]),
    rowOfCode: rowsOfCodes(cells),
    top: Math.max(top, area.top),
    left: Math.max(left, area.left),
  };
}

/** The first row that is not blank, and which of our columns stand where in it. */
export function headerOf(cells: OwnTable["cells"]): { row: number; columns: Map<CostColumn, number> } {
  const found = cells.findIndex((row) => row.some((cell) => cell !== ""));
  const row = Math.max(0, found);
  const columns = new Map<CostColumn, number>();
  cells[row]?.forEach((head, index) => {
    const column = understood.costColumns.get(plainWord(String(head)));
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  });
  return { row, columns };
}

function rowsOfCodes(cells: OwnTable["cells"]): Record<string, number> {
  const { row: header, columns } = headerOf(cells);
  const rows: Record<string, number> = {};
  const column = columns.get("code");
  if (column === undefined) return rows;
  for (let row = header + 1; row < cells.length; row++) {
    const code = plainWord(String(cells[row]![column] ?? ""));
    if (code !== "" && !Object.hasOwn(rows, code)) rows[code] = row;
  }
  return rows;
}

function isNamedSo({ name }: Excel.Worksheet): boolean {
  return languages.some((language) => unitCostWords[language].ownTable.toLowerCase() === name.trim().toLowerCase());
}
