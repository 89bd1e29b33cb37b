import {
  costWidth,
  originProperty,
  scenarioVersion,
  simulationProperty,
  versionProperty,
} from "../stories/scenarioFormat";
import { addressAt } from "./address";
import { isDay } from "./days";
import { askNames, ownNames } from "./identity";
import { inParts } from "./inParts";
import { identityOf } from "./sheetIdentity";
import type { Lock } from "./scenario";
import type { CellAt, SheetContent, SheetPlaces } from "./sheetContent";

/** What may change without an event of the sheet's cells. */
export function askHead(sheet: Excel.Worksheet) {
  return {
    sheet: sheet.load("id, name"),
    version: sheet.customProperties.getItemOrNullObject(versionProperty).load("value"),
    origin: sheet.customProperties.getItemOrNullObject(originProperty).load("value"),
    simulation: sheet.customProperties.getItemOrNullObject(simulationProperty).load("value"),
    protection: sheet.protection.load("protected"),
    names: askNames(sheet),
  };
}
export type Head = ReturnType<typeof askHead>;

/** A scenario's sheet has some 250 rows; the others of a longer one are asked for in parts, each under 1 MB. */
const firstRows = 300;
const rowsAtATime = 1000;

/** The cells of a sheet on their way: all of them, or the first rows of a longer one. */
export interface AskedCells {
  used: Excel.Range;
  rows: AskedRows;
}

/** Rows on their way, and how the numbers show in the columns where people write. */
interface AskedRows {
  cells: Excel.Range;
  typed: Excel.Range;
}

export function askCells(sheet: Excel.Worksheet): AskedCells {
  const used = sheet.getUsedRange(true).load("address, rowIndex, rowCount");
  return { used, rows: askRows(used, 0, firstRows) };
}

/** Rows of the used cells, from a row of the sheet on. */
function askRows(used: Excel.Range, row: number, count: number): AskedRows {
  const cells = used.getIntersectionOrNullObject(`${row + 1}:${row + count}`).load("values, formulas");
  const typed = used.getIntersectionOrNullObject(`A${row + 1}:${addressAt(row + count - 1, costWidth - 1)}`);
  return { cells, typed: typed.load("numberFormat") };
}

/** The cells that were asked for, with those rows of a long sheet that did not come with the others. */
export async function cellsIn(context: Excel.RequestContext, { used, rows }: AskedCells): Promise<SheetCells> {
  const starts: number[] = [];
  for (let row = firstRows; row < used.rowIndex + used.rowCount; row += rowsAtATime) starts.push(row);
  const more = await inParts(context, starts, (row) => askRows(used, row, rowsAtATime), 1);
  const parts = [rows, ...more].filter(({ cells }) => !cells.isNullObject);
  const values = parts.flatMap(({ cells }) => cells.values as unknown[][]);
  const formats = parts.flatMap(({ typed }) => (typed.isNullObject ? [] : (typed.numberFormat as unknown[][])));
  return {
    address: used.address,
    values,
    formulas: parts.flatMap(({ cells }) => cells.formulas as unknown[][]),
    days: formats.flatMap((row, down) =>
      [...row.keys()]
        .filter((column) => typeof values[down]![column] === "number" && isDay(String(row[column])))
        .map((column): CellAt => [down, column]),
    ),
  };
}

export type SheetCells = Pick<SheetPlaces, "address" | "values" | "formulas" | "days">;

/** What is said of a sheet beside its cells. */
export function marksOn({ sheet, version, origin, simulation, protection, names }: Head, isReadOnly: boolean) {
  const said = (property: Excel.WorksheetCustomProperty) => (property.isNullObject ? null : property.value);
  return {
    sheetId: sheet.id,
    name: sheet.name,
    isReadOnly,
    isProtected: protection.protected,
    properties: { version: said(version), origin: said(origin), simulation: said(simulation) },
    names: [...ownNames(names)],
  };
}

export type Marks = ReturnType<typeof marksOn>;

/** The sheet as it is understood. */
export function contentOf(cells: SheetCells, marks: Marks): SheetContent {
  const { sheetId, name, properties, isReadOnly, isProtected } = marks;
  const sheet = { ...cells, sheetId, name, names: new Map(marks.names) };
  const identity = identityOf(sheet, properties);
  return { ...sheet, ...identity, lock: lockOf(identity.version, isReadOnly, isProtected) };
}

function lockOf(version: number, isReadOnly: boolean, isProtected: boolean): Lock | null {
  if (!(version <= scenarioVersion)) return "newer";
  if (isReadOnly) return "readOnly";
  return isProtected ? "protected" : null;
}
