import { absoluteAddress, areaOf, splitAddress, type Area } from "./address";
import type { Book } from "./book";
import { keptWith, type Chart, type Series } from "./kept";
import { anchor, anchored } from "./names";

/** Cells of a sheet, which need not be the chart's own. */
export interface Source {
  sheetId: string;
  area: Area;
}

/** What a chart draws for one series: the name, a number or a gap for each category, and the categories' words. */
export interface DrawnSeries {
  name: string;
  values: (number | null)[];
  categories: string[];
  type: string;
  color: string | null;
  fill: string | null;
  dash: string;
}

let made = 0;

/** Names the cells that a series draws. */
export function source(book: Book, sheetId: string, cells: Source): string {
  const name = `_chart_${++made}`;
  anchor(book, sheetId, name, absoluteAddress(book.sheet(cells.sheetId)!.getName(), cells.area));
  return name;
}

const isNumber = (book: Book, { sheetId }: Source, row: number, column: number) =>
  typeof book.value(sheetId, row, column) === "number";

/**
 * The series of a table as Excel reads it: the longer side is the categories, unless it is said; a first row or column
 * without numbers holds the names or the categories, and so do both where the corner between them is empty.
 */
function seriesOf(book: Book, sheetId: string, cells: Source, seriesBy: string): Series[] {
  const { top, left, bottom, right } = cells.area;
  const inColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && bottom - top >= right - left);
  const named = (row: number, column: number) =>
    book.value(cells.sheetId, top, left) === "" || !isNumber(book, cells, row, column);
  const headed = bottom > top && named(top, right) ? 1 : 0;
  const sided = right > left && named(bottom, left) ? 1 : 0;
  const area = (one: Partial<Area>) => source(book, sheetId, { ...cells, area: { ...cells.area, ...one } });
  const text = (row: number, column: number) => String(book.value(cells.sheetId, row, column));
  const series: Series[] = [];
  if (inColumns) {
    const categories = sided ? area({ top: top + headed, right: left }) : null;
    for (let column = left + sided; column <= right; column++) {
      const values = area({ top: top + headed, left: column, right: column });
      series.push({ name: headed ? text(top, column) : `Series${series.length + 1}`, values, categories });
    }
  } else {
    const categories = headed ? area({ left: left + sided, bottom: top }) : null;
    for (let row = top + headed; row <= bottom; row++) {
      const values = area({ left: left + sided, top: row, bottom: row });
      series.push({ name: sided ? text(row, left) : `Series${series.length + 1}`, values, categories });
    }
  }
  return series;
}

/** Adds a chart of a table to a sheet. */
export function addChart(book: Book, sheetId: string, type: string, cells: Source, seriesBy: string): Chart {
  const { charts } = keptWith(book.sheet(sheetId)!);
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Chart ${number}`)) number++;
  const axis = {
    text: "",
    visible: false,
    numberFormat: "General",
    labels: "NextToAxis",
    unit: "None",
    unitShown: true,
  };
  const series = seriesOf(book, sheetId, cells, seriesBy);
  const chart = {
    id: `chart${++made}`,
    name: `Chart ${number}`,
    type,
    title: { text: series.length === 1 ? series[0]!.name : "", visible: true },
    legend: { visible: series.length > 1, position: "Right" },
    axes: { category: { ...axis }, value: { ...axis } },
    place: { left: 20, top: 20, width: 360, height: 216 },
    series,
  };
  charts.push(chart);
  return chart;
}

function cellsOf<T>(book: Book, sheetId: string, name: string | null, cell: (value: unknown) => T): T[] {
  const at = name && anchored(book, sheetId, name);
  if (!at) return [];
  const { sheet, cells } = splitAddress(at);
  const area = areaOf(cells);
  const on = book.sheet(sheet ?? "")?.getSheetId();
  const values: T[] = [];
  if (!area || !on) return values;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) values.push(cell(book.value(on, row, column)));
  return values;
}

/** What a chart draws, read from the cells as they are now. */
export function drawnSeries(book: Book, sheetId: string, chart: Chart): DrawnSeries[] {
  return chart.series.map((one) => ({
    name: one.name,
    values: cellsOf(book, sheetId, one.values, (value) => (typeof value === "number" ? value : null)),
    categories: cellsOf(book, sheetId, one.categories, String),
    type: one.type ?? chart.type,
    color: one.color ?? null,
    fill: one.fill ?? null,
    dash: one.dash ?? "Continuous",
  }));
}
