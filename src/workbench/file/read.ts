import { Workbook, type Cell, type CellValue, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { areaOf } from "../grid/address";
import type { Shown } from "../grid/book";
import { point } from "../grid/point";
import { readChart } from "./charts";
import { checkParts } from "./check";
import type { BookContent, CellContent, NameContent, SheetContent } from "./content";
import { leftBehind, type LeftKind } from "./leftBehind";
import { readStyle } from "./looks";
import { withNotes } from "./notes";
import { readChartNames, readProperties, readSettings } from "./ownParts";
import { packed, unpacked, type Parts } from "./parts";
import { readPrint } from "./print";
import { FileRefusal } from "./refusal";
import { sheetParts } from "./relations";
import { readFormula } from "./storedFormula";
import { digit } from "./write";

/**
 * Reads an xlsx file, or refuses it with nothing read.
 *
 * @param functions the names of our functions, as functions.json has them
 */
export async function readFile(bytes: Uint8Array, functions: readonly string[]): Promise<BookContent> {
  return (await openFile(bytes, functions)).content;
}

/** The same, and what of the file is left behind. */
export async function openFile(
  bytes: Uint8Array,
  functions: readonly string[],
): Promise<{ content: BookContent; left: LeftKind[] }> {
  const parts = await unpacked(bytes);
  checkParts(parts);
  try {
    return { content: await readParts(parts, functions), left: leftBehind(parts) };
  } catch {
    throw new FileRefusal("damaged"); // what no program has written can be wrong in any way
  }
}

async function readParts(parts: Parts, functions: readonly string[]): Promise<BookContent> {
  installChartSupport();
  const book = new Workbook();
  await book.xlsx.load(await packed(parts)); // what was looked at is what is read
  const places = sheetParts(parts);
  const names = book.definedNames.model;
  const own = (sheet: number | undefined) =>
    names.filter(({ name, localSheetId }) => localSheetId === sheet && !name.startsWith("_xlnm.")).map(readName);
  return {
    title: book.title ?? "",
    sheets: book.worksheets.map((sheet, place) => readSheet(sheet, parts, places[place]!, own(place), functions)),
    names: own(undefined),
    settings: readSettings(parts),
  };
}

function readName({ name, ranges, rawText }: { name: string; ranges: string[]; rawText?: string }): NameContent {
  return { name, refersTo: ranges[0] ?? rawText ?? "#REF!" };
}

function readSheet(
  sheet: Worksheet,
  parts: Parts,
  part: string,
  names: NameContent[],
  functions: readonly string[],
): SheetContent {
  const [widths, heights] = [readWidths(sheet), readHeights(sheet)];
  const [view] = sheet.views ?? []; // a sheet of a file may have none, whatever the type says
  const frozen = view?.state === "frozen" ? view : undefined;
  const chartNames = readChartNames(parts, part);
  return {
    name: sheet.name,
    isHidden: sheet.state !== "visible",
    isProtected: Boolean(sheet.sheetProtection?.sheet),
    widths,
    heights,
    frozen: { rows: frozen?.ySplit ?? 0, columns: frozen?.xSplit ?? 0 },
    merged: sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
      top: top - 1,
      left: left - 1,
      bottom: bottom - 1,
      right: right - 1,
    })),
    cells: withNotes(readCells(sheet, functions), parts, part),
    names,
    properties: readProperties(parts, part),
    validations: [],
    charts: sheet
      .getCharts()
      .map((chart, place) => readChart(chart, chartNames[place] ?? "", widths, heights))
      .filter((chart) => chart !== null),
    print: readPrint(sheet),
  };
}

function readWidths(sheet: Worksheet): Record<number, number> {
  const widths: Record<number, number> = {};
  for (const { number, width } of sheet.columns ?? [])
    if (width !== undefined) widths[number - 1] = width * digit.width + digit.beside;
  return widths;
}

function readHeights(sheet: Worksheet): Record<number, number> {
  const heights: Record<number, number> = {};
  sheet.eachRow({ includeEmpty: true }, ({ height }, number) => {
    if (height) heights[number - 1] = height / point;
  });
  return heights;
}

function readCells(sheet: Worksheet, functions: readonly string[]): CellContent[] {
  const cells: CellContent[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const read = readCell(cell, functions);
      if (read) cells.push(read);
    }),
  );
  return cells;
}

function readCell(cell: Cell, functions: readonly string[]): CellContent | null {
  const style = readStyle(cell.style);
  const said = contentOf(cell, functions);
  if (!said.formula && said.value === "" && !style) return null;
  return { row: Number(cell.row) - 1, column: Number(cell.col) - 1, ...said, ...(style && { style }) };
}

function contentOf(cell: Cell, functions: readonly string[]): Pick<CellContent, "value" | "formula" | "spill"> {
  const value = cell.value;
  if (typeof value !== "object" || value === null || !("formula" in value || "sharedFormula" in value))
    return { value: shownOf(value) };
  const formula = readFormula(cell.formula ?? "", functions);
  const area = "ref" in value && value.ref ? areaOf(value.ref) : null;
  const isLarger = area !== null && (area.bottom > area.top || area.right > area.left);
  return { value: shownOf("result" in value ? value.result : null), formula, ...(isLarger && { spill: area }) };
}

/** What a cell of a file shows; a date is the number of days that Excel counts. */
function shownOf(value: CellValue): Shown {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if ("error" in value) return value.error;
  if ("text" in value) return value.text;
  if ("richText" in value) return (value.richText ?? []).map(({ text }) => text).join("");
  return "";
}
