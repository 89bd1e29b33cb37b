import type { CostColumn } from "../catalogue/ownCostRow";
import { readOwnCosts, type OwnCosts } from "../catalogue/ownCosts";
import type { OwnFigures } from "../catalogue/ownFigures";
import { indexSheetWords } from "../locales/indexSheetWords";
import { languages, type Language } from "../locales/language";
import { municipalityWords } from "../locales/municipalityWords";
import { plainWord, understood } from "../locales/understood";
import { unitCostWords } from "../locales/unitCostWords";
import { ownCostsName, ownFiguresName, ownIndexName } from "../stories/ownCostsFormat";
import { rangeOf } from "./address";
import { withDays } from "./days";
import { reading } from "./door";
import { askNames, ownNames } from "./identity";
import { inParts } from "./inParts";
import type { CellContent } from "./scenario";

/** A sheet table of the municipality's own, as it stands. */
interface OwnCells {
  sheetId: string;
  /** The sheet's name. */
  name: string;
  /** The row and column of the sheet, from 0, where the first of the cells stands. */
  top: number;
  left: number;
  cells: readonly (readonly CellContent[])[];
  formulas: readonly (readonly CellContent[])[];
  /** The cells as a person reads them: days are days, and no numbers. */
  shown: readonly (readonly CellContent[])[];
}

/** The table of the municipality's own unit costs, as it stands and as it is understood. */
export interface OwnTable extends OwnCosts, OwnCells {
  /** The row of each code, from 0, whether the row is accepted or refused. */
  rowOfCode: Record<string, number>;
}

/** The table of the figures that the municipality has brought itself. */
export interface OwnFigureTable extends OwnFigures, OwnCells {}

/** The municipality's own price index, and the sheet where it stands. */
export interface OwnIndexTable {
  sheetId: string;
  levels: [year: number, level: number][];
}

/** The tables of the municipality's own; null where the workbook has none. */
export interface OwnTables {
  costs: OwnTable | null;
  figures: OwnFigureTable | null;
  index: OwnIndexTable | null;
}

/** Finds and reads all of them, so that the sheets are looked through once. */
export function readOwnTables(): Promise<OwnTables> {
  return reading(async (context) => {
    const sheets = await askSheets(context);
    return {
      costs: await ownTableIn(context, sheets),
      figures: await ownFigureTableIn(context, sheets),
      index: await ownIndexTableIn(context, sheets),
    };
  });
}

/** Finds and reads the own unit costs. */
export async function ownTableIn(context: Excel.RequestContext, sheets?: AskedSheet[]): Promise<OwnTable | null> {
  const found = await ownCellsIn(context, ownCostsName, (language) => unitCostWords[language].ownTable, sheets);
  return found && { ...found, ...readOwnCosts(found.shown), rowOfCode: rowsOfCodes(found.cells) };
}

/** Finds and reads the own figures; what they are understood with is loaded where there are some. */
export async function ownFigureTableIn(
  context: Excel.RequestContext,
  sheets?: AskedSheet[],
): Promise<OwnFigureTable | null> {
  const found = await ownCellsIn(context, ownFiguresName, (language) => municipalityWords[language].ownTable, sheets);
  if (!found) return null;
  const { readOwnFigures } = await import("../catalogue/ownFigures");
  return { ...found, ...readOwnFigures(found.shown) };
}

/** Finds and reads the own price index; what it is understood with is loaded where there is one. */
export async function ownIndexTableIn(
  context: Excel.RequestContext,
  sheets?: AskedSheet[],
): Promise<OwnIndexTable | null> {
  const found = await ownCellsIn(context, ownIndexName, (language) => indexSheetWords[language].sheet, sheets);
  if (!found) return null;
  const { readOwnIndex } = await import("../catalogue/ownIndex");
  return { sheetId: found.sheetId, levels: [...readOwnIndex(found.shown)] };
}

/** A sheet, its names and how far it is used. */
interface AskedSheet {
  sheet: Excel.Worksheet;
  names: Excel.NamedItemCollection;
  used: Excel.Range;
}

async function askSheets(context: Excel.RequestContext): Promise<AskedSheet[]> {
  const sheets = context.workbook.worksheets.load("items/id, items/name");
  await context.sync();
  const asked = sheets.items.map((sheet) => ({
    sheet,
    names: askNames(sheet),
    used: sheet.getUsedRange(true).load("address, rowCount, columnCount"),
  }));
  await context.sync();
  return asked;
}

/** A row of a table holds about 0.6 kB, so that this many are under 1 MB. */
const rowsAtATime = 1000;

/**
 * Finds and reads a table: the first sheet with the table's name among its own names, or else one that is itself named so in
 * either language.
 *
 * The table begins where the sheet's own name of it begins, or with the sheet, and ends where the used cells end: rows
 * written below it belong to it.
 */
async function ownCellsIn(
  context: Excel.RequestContext,
  own: string,
  titleIn: (language: Language) => string,
  asked?: AskedSheet[],
): Promise<OwnCells | null> {
  const isNamedSo = ({ name }: Excel.Worksheet) =>
    languages.some((language) => plainWord(titleIn(language)) === plainWord(name));
  const tables = (asked ?? (await askSheets(context))).map(({ sheet, names, used }) => ({
    sheet,
    used,
    table: ownNames(names).get(own),
  }));
  const found = tables.find(({ table }) => table !== undefined) ?? tables.find(({ sheet }) => isNamedSo(sheet));
  if (!found) return null;
  const { sheet, used } = found;
  const rows = await inParts(
    context,
    Array.from({ length: Math.ceil(used.rowCount / rowsAtATime) }, (_, part) => part * rowsAtATime),
    (first) =>
      used
        .getCell(first, 0)
        .getResizedRange(Math.min(rowsAtATime, used.rowCount - first) - 1, used.columnCount - 1)
        .load("values, formulas, numberFormat"),
    1,
  );
  const area = rangeOf(used.address)!;
  const table = rangeOf(found.table ?? "");
  const [top, left] = table ? [table.top, table.left] : [area.top, area.left];
  const within = (rows: unknown[][]) =>
    rows.slice(Math.max(0, top - area.top)).map((row) => row.slice(Math.max(0, left - area.left)) as CellContent[]);
  return {
    sheetId: sheet.id,
    name: sheet.name,
    cells: within(rows.flatMap(({ values }) => values as unknown[][])),
    formulas: within(rows.flatMap(({ formulas }) => formulas as unknown[][])),
    shown: within(rows.flatMap(withDays)),
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
