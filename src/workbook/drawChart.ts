import { chartSize, edge, isLine, lookOf } from "../stories/chartLooks";
import type { SheetChart } from "../stories/story";

/**
 * Draws a chart of Excel's own from cells of a sheet: it follows them. Its series are told apart by dashes and markers,
 * or by shade in the order of the legend, so that it can be read in black and white.
 *
 * Excel's interface for add-ins has no alternative text for a chart: the title, the titles of the axes and the table of
 * its numbers stand for it. Everything used here came before the sheets' custom properties, which the pane needs anyway.
 */
export function drawChart(sheet: Excel.Worksheet, chart: SheetChart): Excel.Chart {
  const { row, column, rows } = chart.cells;
  const cells = (place: number) => sheet.getRangeByIndexes(row, column + place, rows, 1);
  // of one column Excel makes one series, also before its formulas have an answer; of several it would guess
  const drawn = sheet.charts.add(chart.type, cells(1), "Columns");
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  drawn.legend.visible = true;
  drawn.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = drawn.axes;
  categoryAxis.title.text = chart.axes.marks;
  categoryAxis.tickLabelPosition = "Low"; // not across the bars below zero
  valueAxis.title.text = chart.axes.amounts;
  if (chart.isInMillions) {
    valueAxis.displayUnit = "Millions";
    valueAxis.showDisplayUnitLabel = false;
  }
  chart.series.forEach((name, place) => {
    const series = place === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    series.name = name;
    series.setValues(cells(place + 1));
    series.setXAxisValues(cells(0));
    const { color, dash, marker } = lookOf(chart, place);
    if (isLine(chart, place)) {
      if (chart.type !== "Line") series.chartType = "Line";
      series.format.line.color = color;
      series.format.line.lineStyle = dash;
      series.markerStyle = marker;
    } else {
      series.format.fill.setSolidColor(color);
      series.format.line.color = edge;
    }
  });
  drawn.setPosition(sheet.getCell(chart.corner.row, chart.corner.column));
  drawn.width = chartSize.width;
  drawn.height = chartSize.height;
  return drawn;
}
