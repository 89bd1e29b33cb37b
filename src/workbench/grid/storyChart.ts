import { chartSize, edge, isLine, lookOf } from "../../stories/chartLooks";
import type { SheetChart } from "../../stories/story";
import type { Book } from "./book";
import { addChart, source } from "./charts";

/** Puts a story's chart on its sheet, as the pane draws it through Microsoft's client. */
export function addStoryChart(book: Book, sheetName: string, chart: SheetChart): void {
  const sheetId = book.sheet(sheetName)!.getSheetId();
  const { row, column, rows } = chart.cells;
  const cells = (place: number) => {
    const [left, right] = [column + place, column + place];
    return { sheetId, area: { top: row, left, bottom: row + rows - 1, right } };
  };
  const drawn = addChart(book, sheetId, chart.type, cells(1), "Columns");
  Object.assign(drawn, { name: chart.name, title: { text: chart.title, visible: true } });
  Object.assign(drawn.axes.category, { text: chart.axes.marks, visible: true, labels: "Low" });
  Object.assign(drawn.axes.value, { text: chart.axes.amounts, visible: true });
  if (chart.isInMillions) Object.assign(drawn.axes.value, { unit: "Millions", unitShown: false });
  Object.assign(drawn.place, chartSize);
  drawn.legend.visible = true;
  const categories = source(book, sheetId, cells(0));
  drawn.series = chart.series.map((name, place) => {
    const { color, dash, marker } = lookOf(chart, place);
    const isFilled = !isLine(chart, place);
    const values = source(book, sheetId, cells(place + 1));
    const look = isFilled ? { fill: color, color: edge } : { type: "Line", color, dash, marker };
    return { name, values, categories, ...look };
  });
}
