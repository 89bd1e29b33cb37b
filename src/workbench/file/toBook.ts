import { BooleanNumber, type ICellData, type IWorkbookData } from "@univerjs/core";
import { areaOf, splitAddress } from "../grid/address";
import type { Book } from "../grid/book";
import { source } from "../grid/charts";
import { keptFromStart, keptWith } from "../grid/kept";
import { storedName } from "../grid/names";
import { noted } from "../grid/notes";
import { room, storedValue, workbookData } from "../grid/storyBook";
import type { BookContent, CellContent, SheetContent } from "./content";

/** A workbook that was kept as plain data, as the spreadsheet opens it; formulas are to be calculated. */
export function contentBook(content: BookContent, unitId: string): IWorkbookData {
  const sheets = content.sheets.map((sheet, place) => storedSheet(sheet, `${unitId}-sheet${place + 1}`));
  const names = content.names.map(({ name, refersTo }) => storedName(name, null, refersTo));
  content.sheets.forEach((sheet, place) => {
    for (const { name, refersTo } of sheet.names) names.push(storedName(name, sheets[place]!.id, refersTo));
  });
  return workbookData(unitId, content.title, sheets, names);
}

function storedSheet(sheet: SheetContent, id: string) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [rows, columns] = [0, 0];
  const filled = filledCells(sheet.cells);
  for (const cell of sheet.cells) {
    [rows, columns] = [Math.max(rows, cell.row + 1), Math.max(columns, cell.column + 1)];
    (cellData[cell.row] ??= {})[cell.column] = storedCell(cell, filled.has(`${cell.row},${cell.column}`));
  }
  const { frozen } = sheet;
  return {
    id,
    name: sheet.name,
    hidden: sheet.isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData,
    rowData: Object.fromEntries(Object.entries(sheet.heights).map(([row, h]) => [row, { h }])),
    columnData: Object.fromEntries(Object.entries(sheet.widths).map(([column, w]) => [column, { w }])),
    rowCount: rows + room.below,
    columnCount: Math.max(26, columns + room.right),
    freeze: {
      startRow: frozen.rows || -1,
      startColumn: frozen.columns || -1,
      ySplit: frozen.rows,
      xSplit: frozen.columns,
    },
    mergeData: sheet.merged.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    custom: {
      ...keptFromStart(),
      properties: sheet.properties,
      protected: sheet.isProtected,
      validations: sheet.validations,
      print: sheet.print,
    },
  };
}

/** The places that formulas fill beside their own. */
export function filledCells(cells: readonly CellContent[]): Set<string> {
  const places = new Set<string>();
  for (const { row, column, spill } of cells) {
    if (!spill) continue;
    for (let down = row; down <= spill.bottom; down++)
      for (let right = column; right <= spill.right; right++) places.add(`${down},${right}`);
    places.delete(`${row},${column}`);
  }
  return places;
}

/** Text is text, whatever it begins with; what a formula fills in is its own to fill in again. */
function storedCell({ value, formula, style, note }: CellContent, isFilled: boolean): ICellData {
  const look = { ...(style && { s: style }), ...noted(note) };
  if (formula !== undefined) return { f: formula, ...look };
  if (isFilled || value === "") return look;
  return { ...storedValue(typeof value === "string" ? `'${value}` : value), ...look };
}

/** Puts the charts on their sheets, once the workbook is open. */
export function addCharts(book: Book, content: BookContent): void {
  content.sheets.forEach(({ name, charts }) => {
    const sheet = book.sheet(name)!;
    charts.forEach((chart, place) => {
      const cells = (address: string | null) => {
        const { sheet: on, cells: said } = splitAddress(address ?? "");
        const [area, from] = [areaOf(said), book.sheet(on ?? name)];
        return area && from ? source(book, sheet.getSheetId(), { sheetId: from.getSheetId(), area }) : null;
      };
      const series = chart.series.map((one) => ({
        ...one,
        values: cells(one.values),
        categories: cells(one.categories),
      }));
      const id = `${sheet.getSheetId()}-chart${place + 1}`;
      keptWith(sheet).charts.push({ ...structuredClone(chart), id, series });
    });
  });
}
