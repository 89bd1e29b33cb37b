import { BooleanNumber, type IStyleData, type Worksheet } from "@univerjs/core";
import type { Book } from "../grid/book";
import { keptWith, type Chart } from "../grid/kept";
import { anchored, namesOf } from "../grid/names";
import { notedAt } from "../grid/notes";
import type { Settings } from "../grid/settings";
import type { BookContent, CellContent, ChartContent, NameContent, SheetContent } from "./content";

/** What an open workbook holds, as it is now. */
export function contentOf(book: Book, settings: Settings): BookContent {
  const [names, texts] = settings.asText();
  return {
    title: book.workbook.name,
    sheets: book.sheets().map((sheet) => sheetContent(book, sheet)),
    names: named(book, null),
    settings: Object.fromEntries(names.map((name, place) => [name, texts[place]!])),
  };
}

function named(book: Book, sheetId: string | null): NameContent[] {
  return namesOf(book, sheetId).map(({ name, refersTo }) => ({ name, refersTo }));
}

function sheetContent(book: Book, sheet: Worksheet): SheetContent {
  const kept = keptWith(sheet);
  const { xSplit, ySplit } = sheet.getFreeze();
  const { columnData, rowData } = sheet.getConfig();
  return {
    name: sheet.getName(),
    isHidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    isProtected: kept.protected,
    widths: sizes(columnData, ({ w }) => w),
    heights: sizes(rowData, ({ h }) => h),
    frozen: { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) },
    merged: sheet.getMergeData().map((range) => ({
      top: range.startRow,
      left: range.startColumn,
      bottom: range.endRow,
      right: range.endColumn,
    })),
    cells: cellsOf(book, sheet),
    names: named(book, sheet.getSheetId()),
    properties: kept.properties.map((one) => ({ ...one })),
    validations: kept.validations.map((one) => ({ ...one })),
    charts: kept.charts.map((chart) => addressed(book, sheet, chart)),
    print: structuredClone(kept.print),
  };
}

function sizes<One>(kept: Record<number, One | undefined>, size: (one: One) => number | undefined) {
  const said: Record<number, number> = {};
  for (const [place, one] of Object.entries(kept)) {
    const pixels = one && size(one);
    if (pixels !== undefined) said[Number(place)] = pixels;
  }
  return said;
}

/** The cells that hold something, those that look otherwise than usual, and those that a formula fills. */
function cellsOf(book: Book, sheet: Worksheet): CellContent[] {
  const sheetId = sheet.getSheetId();
  const places = new Map<string, { row: number; column: number }>();
  const add = (row: number, column: number) => void places.set(`${row},${column}`, { row, column });
  sheet.getCellMatrix().forValue((row, column, cell) => void (cell && add(row, column)));
  for (const { row, column } of [...places.values()]) {
    const spill = book.spill(sheetId, row, column);
    for (let down = row; down <= (spill?.bottom ?? -1); down++)
      for (let right = column; right <= spill!.right; right++) add(down, right);
  }
  const cells: CellContent[] = [];
  for (const { row, column } of places.values()) {
    const [value, formula, style] = [
      book.value(sheetId, row, column),
      book.formula(sheetId, row, column),
      said(book.style(sheetId, row, column)),
    ];
    const note = notedAt(sheet, row, column);
    if (value === "" && formula === undefined && !style && !note) continue;
    const spill = formula === undefined ? undefined : book.spill(sheetId, row, column);
    cells.push({
      row,
      column,
      value,
      ...(formula && { formula }),
      ...(spill && { spill }),
      ...(style && { style }),
      ...(note && { note }),
    });
  }
  return cells.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** A style without what it leaves open; undefined where it says nothing. */
function said(style: IStyleData): IStyleData | undefined {
  const parts = Object.entries(style).filter(([, part]) => part !== null && part !== undefined);
  return parts.length > 0 ? structuredClone(Object.fromEntries(parts)) : undefined;
}

function addressed(book: Book, sheet: Worksheet, chart: Chart): ChartContent {
  const address = (name: string | null) => (name && anchored(book, sheet.getSheetId(), name)) ?? null;
  const { name, type, title, legend, axes, place } = chart;
  const series = chart.series.map((one) => ({
    ...one,
    values: address(one.values),
    categories: address(one.categories),
  }));
  return structuredClone({ name, type, title, legend, axes, place, series });
}
