import { Workbook, type CellErrorValue, type CellValue, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { addressOf, columnLetters } from "../grid/address";
import { point } from "../grid/point";
import { canHoldChart, drawInFile } from "./charts";
import type { BookContent, CellContent, NameContent, SheetContent } from "./content";
import { fileStyle } from "./looks";
import { putChartNames, putProperties, putSettings } from "./ownParts";
import { putPrint } from "./print";
import { packed, unpacked } from "./parts";
import { sheetParts } from "./relations";
import { callsOurs, canBeStored, storedFormula } from "./storedFormula";

/** The width of a digit, and what is left free beside a text, in pixels of Excel's usual letters. */
export const digit = { width: 7, beside: 5 };

/** A workbook as an xlsx file, saved at a moment. What a file cannot hold is told by `notCarried` before. */
export async function writeFile(content: BookContent, saved = new Date()): Promise<Uint8Array> {
  installChartSupport();
  const book = new Workbook();
  book.created = saved;
  book.modified = saved;
  book.title = content.title;
  for (const sheet of content.sheets) addSheet(book, sheet);
  book.definedNames.model = [
    ...content.names.map((one) => fileName(one)),
    ...content.sheets.flatMap(({ names }, place) => names.map((one) => fileName(one, place))),
  ];
  const parts = await unpacked(await book.xlsx.writeBuffer());
  const places = sheetParts(parts);
  let properties = 0;
  content.sheets.forEach((sheet, place) => {
    putProperties(parts, places[place]!, sheet.properties, properties + 1);
    properties += sheet.properties.length;
    const charts = sheet.charts.filter(canHoldChart).map(({ name }) => name);
    putChartNames(parts, places[place]!, charts);
  });
  putSettings(parts, content.settings);
  return packed(parts);
}

function fileName({ name, refersTo }: NameContent, localSheetId?: number) {
  const text = refersTo.replace(/^=/, "");
  return { name, ranges: [text], rawText: text, ...(localSheetId !== undefined && { localSheetId }) };
}

function addSheet(book: Workbook, content: SheetContent): void {
  const { frozen } = content;
  const isFrozen = frozen.rows > 0 || frozen.columns > 0;
  const sheet = book.addWorksheet(content.name, {
    state: content.isHidden ? "hidden" : "visible",
    ...(isFrozen && { views: [{ state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows }] }),
  });
  for (const [column, pixels] of Object.entries(content.widths))
    sheet.getColumn(Number(column) + 1).width = Math.max(0, pixels - digit.beside) / digit.width;
  for (const [row, pixels] of Object.entries(content.heights)) sheet.getRow(Number(row) + 1).height = pixels * point;
  for (const cell of content.cells) putCell(sheet, cell);
  for (const { top, left, bottom, right } of content.merged)
    sheet.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
  for (const chart of content.charts.filter(canHoldChart)) drawInFile(sheet, chart, content.widths, content.heights);
  putPrint(sheet, content.print);
  if (content.isProtected) void sheet.protect();
}

function putCell(sheet: Worksheet, cell: CellContent): void {
  const put = sheet.getCell(cell.row + 1, cell.column + 1);
  put.value = valueOf(cell);
  if (cell.note) put.note = cell.note;
  if (cell.style) Object.assign(put, fileStyle(cell.style));
}

const errors: readonly string[] = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"];

/** A value as a file has it: what looks like an error is one, and what Excel alone knows is as good as #VALUE!. */
function fileValue(value: CellContent["value"]): string | number | boolean | CellErrorValue | null {
  if (typeof value !== "string") return value;
  if (/^#[A-Z/0]+[!?]?$/.test(value))
    return { error: (errors.includes(value) ? value : "#VALUE!") as CellErrorValue["error"] };
  return value;
}

function valueOf({ row, column, value, formula, spill }: CellContent): CellValue {
  if (formula === undefined || !canBeStored(formula)) return value === "" ? null : fileValue(value);
  const stored = { formula: storedFormula(formula), result: fileValue(value) ?? "" };
  if (!spill && !callsOurs(formula)) return stored;
  const ref = spill ? addressOf(spill) : `${columnLetters(column)}${row + 1}`;
  return { ...stored, shareType: "array", ref, isDynamicArray: true };
}

/** What of a workbook a file cannot hold. */
export interface NotCarried {
  kind: "formula" | "chart" | "validation";
  sheet: string;
  /** The cell, the chart or the cells that are meant. */
  what: string;
}

export function notCarried(content: BookContent): NotCarried[] {
  return content.sheets.flatMap(({ name: sheet, cells, charts, validations }) => [
    ...cells
      .filter(({ formula }) => formula !== undefined && !canBeStored(formula))
      .map(({ row, column }) => ({ kind: "formula" as const, sheet, what: `${columnLetters(column)}${row + 1}` })),
    ...charts
      .filter((chart) => !canHoldChart(chart))
      .map(({ name }) => ({ kind: "chart" as const, sheet, what: name })),
    ...validations.map(({ address }) => ({ kind: "validation" as const, sheet, what: address })),
  ]);
}
