import { Anchor, xmlDecode, type Worksheet } from "@cj-tech-master/excelts";
import {
  getSpPrFillColor,
  getSpPrLine,
  parseSpPr,
  type AddAxisOptions,
  type AddChartOptions,
  type AddChartSeriesOptions,
  type Chart as FileChart,
  type ChartAxis as FileAxis,
  type ChartColor,
  type ChartTitle,
} from "@cj-tech-master/excelts/chart";
import { DEFAULT_WORKSHEET_COLUMN_WIDTH, DEFAULT_WORKSHEET_ROW_HEIGHT } from "@univerjs/core";
import type { ChartAxis } from "../grid/kept";
import type { ChartContent } from "./content";

type SeriesContent = ChartContent["series"][number];
type Grouping = "clustered" | "stacked" | "percentStacked";

/** The parts of an inch in which a file measures, to a pixel. */
const pixel = 9525;
/** In pixels, where nothing is said: as the spreadsheet draws them, so that a chart stands at the same cell in the file. */
const [usualWidth, usualHeight] = [DEFAULT_WORKSHEET_COLUMN_WIDTH, DEFAULT_WORKSHEET_ROW_HEIGHT];

const dashes: Record<string, AddChartSeriesOptions["lineDash"]> = {
  Continuous: "solid",
  Dash: "dash",
  RoundDot: "sysDot",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
};
const markers: Record<string, NonNullable<AddChartSeriesOptions["marker"]>["symbol"]> = {
  Circle: "circle",
  Square: "square",
  Triangle: "triangle",
  Diamond: "diamond",
  X: "x",
  None: "none",
};
const positions: Record<string, AddChartOptions["legendPosition"]> = { Bottom: "b", Top: "t", Left: "l", Right: "r" };
const places: Record<string, AddAxisOptions["tickLblPos"]> = {
  Low: "low",
  High: "high",
  NextToAxis: "nextTo",
  None: "none",
};

const known = /^(Line(Markers)?|(Column|Bar)(Clustered|Stacked|Stacked100))$/;

/** Whether a file can hold a chart: its series are lines, columns or bars. */
export function canHoldChart(chart: ChartContent): boolean {
  return chart.series.every(({ type }) => known.test(type ?? chart.type));
}

const keyOf = (table: Record<string, string | undefined>, value: string | undefined) =>
  Object.keys(table).find((key) => table[key] === value);
const hex = (color: ChartColor | undefined) => (color?.srgb ? `#${color.srgb}` : undefined);

/** Draws a chart on a sheet of a file: its columns or bars first, then its lines over them. */
export function drawInFile(sheet: Worksheet, chart: ChartContent, widths: Sizes, heights: Sizes): void {
  const isLine = (one: SeriesContent) => (one.type ?? chart.type).startsWith("Line");
  const drawn = chart.series.filter(({ values }) => values !== null);
  const groups = [drawn.filter((one) => !isLine(one)), drawn.filter(isLine)]
    .filter((series) => series.length > 0)
    .map((series) => group(chart, series, isLine(series[0]!)));
  if (groups.length === 0) return;
  const range = {
    tl: new Anchor(sheet, { ...at(chart.place.left, widths, "Col"), ...at(chart.place.top, heights, "Row") }),
    ext: { cx: Math.round(chart.place.width * pixel), cy: Math.round(chart.place.height * pixel) },
  };
  const { title, legend } = chart;
  const whole = {
    title: title.visible && title.text ? title.text : null,
    showLegend: legend.visible,
    legendPosition: positions[legend.position] ?? "r",
  };
  if (groups.length === 1) sheet.addChart({ ...whole, ...groups[0]! }, range);
  else sheet.addComboChart({ ...whole, groups }, range);
}

function group(chart: ChartContent, series: SeriesContent[], areLines: boolean): AddChartOptions {
  const type = series[0]!.type ?? chart.type;
  const stacked: Grouping = type.endsWith("100") ? "percentStacked" : "stacked";
  return {
    type: areLines ? "line" : "bar",
    grouping: areLines ? "standard" : type.includes("Stacked") ? stacked : "clustered",
    ...(!areLines && { barDir: type.startsWith("Bar") ? "bar" : "col" }),
    ...(type.includes("Stacked") && { overlap: 100 }),
    series: series.map(fileSeries),
    categoryAxis: fileAxis(chart.axes.category),
    valueAxis: fileAxis(chart.axes.value),
  };
}

function fileSeries({ name, values, categories, color, fill, weight, dash, marker }: SeriesContent) {
  return {
    name,
    values: values!,
    ...(categories && { categories }),
    ...(fill && { fill }),
    ...(color && { line: color }),
    ...(weight && { lineWidth: weight }),
    ...(dash && { lineDash: dashes[dash] ?? "solid" }),
    ...(marker && { marker: { symbol: markers[marker] ?? "auto" } }),
  };
}

function fileAxis({ text, visible, numberFormat, labels, unit }: ChartAxis): AddAxisOptions {
  const units = unit.charAt(0).toLowerCase() + unit.slice(1);
  return {
    ...(visible && text && { title: text }),
    ...(numberFormat !== "General" && { numFmt: numberFormat }),
    ...(labels !== "NextToAxis" && { tickLblPos: places[labels] ?? "nextTo" }),
    ...(unit !== "None" && { displayUnits: units as AddAxisOptions["displayUnits"] }),
  };
}

type Sizes = Record<number, number>;

/** The column or row in which a place in pixels lies, and how far into it. */
function at<Way extends "Col" | "Row">(pixels: number, sizes: Sizes, way: Way) {
  const usual = way === "Col" ? usualWidth : usualHeight;
  let [one, left] = [0, pixels];
  while (left >= (sizes[one] ?? usual)) left -= sizes[one++] ?? usual;
  return { [`native${way}`]: one, [`native${way}Off`]: Math.round(left * pixel) } as {
    [Key in `native${Way}` | `native${Way}Off`]: number;
  };
}

function pixelsTo(one: number, into: number, sizes: Sizes, usual: number): number {
  let sum = into / pixel;
  for (let before = 0; before < one; before++) sum += sizes[before] ?? usual;
  return sum;
}

/** A chart of a file; null for one of a kind that the workbench does not draw. */
export function readChart(chart: FileChart, name: string, widths: Sizes, heights: Sizes): ChartContent | null {
  const model = chart.chartModel?.chart;
  if (!model) return null;
  const ordered: { order: number; one: SeriesContent }[] = [];
  for (const one of model.plotArea.chartTypes) {
    if (one.type !== "bar" && one.type !== "line") return null;
    const stacked = one.grouping === "percentStacked" ? "Stacked100" : "Stacked";
    const way = one.type === "bar" && one.barDir === "bar" ? "Bar" : "Column";
    const type = one.type === "line" ? "Line" : way + (one.grouping === "clustered" ? "Clustered" : stacked);
    for (const drawn of one.series) ordered.push({ order: drawn.order, one: readSeries(drawn, type) });
  }
  const series = ordered.sort((first, second) => first.order - second.order).map(({ one }) => one);
  const type = series.find((one) => one.type !== "Line")?.type ?? "Line";
  const title = chart.title ?? "";
  const { tl, ext } = chart.range;
  return {
    name,
    type,
    title: { text: title, visible: title !== "" },
    legend: {
      visible: model.legend !== undefined,
      position: keyOf(positions, model.legend?.legendPos) ?? "Right",
    },
    axes: { category: readAxis(model.plotArea.axes, false), value: readAxis(model.plotArea.axes, true) },
    place: {
      left: pixelsTo(tl.nativeCol, tl.nativeColOff, widths, usualWidth),
      top: pixelsTo(tl.nativeRow, tl.nativeRowOff, heights, usualHeight),
      ...sizeOf(ext),
    },
    series: series.map(({ type: own, ...one }) => ({ ...one, ...(own !== type && { type: own }) })),
  };
}

/** What the library calls an extent in the inch's parts, it has read as pixels. */
function sizeOf(extent: object | undefined): { width: number; height: number } {
  const { width = 480, height = 260 } = (extent ?? {}) as { width?: number; height?: number };
  return { width, height };
}

type FileSeries = Extract<
  NonNullable<FileChart["chartModel"]>["chart"]["plotArea"]["chartTypes"][number],
  { type: "bar" | "bar3D" | "line" | "line3D" }
>["series"][number];

function readSeries(drawn: FileSeries, type: string): SeriesContent {
  const shape = drawn.spPr && parseSpPr(drawn.spPr);
  const line = shape && getSpPrLine(shape);
  const [fill, color] = [shape && hex(getSpPrFillColor(shape)), hex(line?.color)];
  const dash = keyOf(dashes, line?.dash);
  const marker = "marker" in drawn ? keyOf(markers, drawn.marker?.symbol) : undefined;
  return {
    name: drawn.tx?.value ?? "",
    values: drawn.val?.numRef?.formula ?? null,
    categories: drawn.cat?.strRef?.formula ?? drawn.cat?.numRef?.formula ?? null,
    type,
    ...(fill && { fill }),
    ...(color && { color }),
    ...(line?.width && line.width !== pixel && { weight: line.width / 12700 }),
    ...(dash && { dash }),
    ...(marker && { marker }),
  };
}

function readAxis(axes: FileAxis[], isValue: boolean): ChartAxis {
  const axis = axes.find(({ axisType }) => (axisType === "val") === isValue);
  const text = titleText(axis?.title);
  const units = axis?.axisType === "val" ? axis.dispUnits : undefined;
  const unit = units?.builtInUnit ?? "none";
  return {
    text,
    visible: text !== "",
    numberFormat: axis?.numFmt?.formatCode ?? "General",
    labels: keyOf(places, axis?.tickLblPos) ?? "NextToAxis",
    unit: unit.charAt(0).toUpperCase() + unit.slice(1),
    unitShown: unit === "none" || units?.label !== undefined,
  };
}

function titleText(title: ChartTitle | undefined): string {
  if (title?.text) return title.text.paragraphs.flatMap(({ runs = [] }) => runs.map(({ text }) => text)).join("");
  return [...(title?.rawTx ?? "").matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => xmlDecode(text!)).join("");
}
