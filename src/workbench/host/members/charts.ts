import { addChart, type Source } from "../../grid/charts";
import { keptWith, type Chart } from "../../grid/kept";
import {
  badArgument,
  checkUnprotected,
  missing,
  sheetOf,
  type Ground,
  type Kind,
  type MembersOf,
  type Of,
} from "../objects";
import { chartOf, kept } from "./chartParts";
import { chartFill, chartLine, chartSeries, chartSeriesCollection, chartSeriesFormat } from "./chartSeries";
import { rangeAt } from "./rangeAt";

type Collection = Of<"ChartCollection">;

const chartsOf = (target: Collection, ground: Ground) => keptWith(sheetOf(target, ground)).charts;

/** The chart with this name, or with this id by which the client names it again. */
function found(target: Collection, key: unknown, ground: Ground): Of<"Chart"> | null {
  const one = chartsOf(target, ground).find(({ id, name }) => id === key || name === key);
  return one ? { kind: "Chart", sheetId: target.sheetId, chart: one.id } : null;
}

const standing = (one: Of<"Chart"> | null | undefined): Of<"Chart"> => {
  if (!one) throw missing("chart of that name or place");
  return one;
};

const chartCollection: MembersOf<"ChartCollection"> = {
  Items: { get: (target, ground) => chartsOf(target, ground).map(({ id }) => found(target, id, ground)) },
  Count: { get: (target, ground) => chartsOf(target, ground).length },
  GetCount: { call: (target, _given, ground) => chartsOf(target, ground).length },
  GetItem: { call: (target, [key], ground) => standing(found(target, key, ground)) },
  GetItemAt: {
    call: (target, [place], ground) => standing(found(target, chartsOf(target, ground)[Number(place)]?.id, ground)),
  },
  GetItemOrNullObject: { call: (target, [key], ground) => found(target, key, ground) },
  Add: {
    call: (target, [type, cells, seriesBy], ground) => {
      checkUnprotected(target, ground);
      const { id } = addChart(ground.book, target.sheetId, String(type), cells as Source, String(seriesBy ?? "Auto"));
      return found(target, id, ground);
    },
  },
};

/** Stands the chart over cells: from the first to the last, as wide and high as they are. */
function place(target: Of<"Chart">, given: unknown[], ground: Ground): void {
  checkUnprotected(target, ground);
  const cells = given
    .filter((one) => one !== undefined && one !== null)
    .map((one) => (typeof one === "string" ? rangeAt(target.sheetId, one, ground) : (one as Of<"Range">)));
  const [from, to = from] = cells;
  if (!from || !to) throw badArgument("Where the chart is to stand is not said.");
  const sheet = sheetOf(target, ground);
  const sum = (first: number, end: number, size: (place: number) => number) => {
    let total = 0;
    for (let one = first; one < end; one++) total += size(one);
    return total;
  };
  const width = (column: number) => sheet.getColumnWidth(column);
  const height = (row: number) => sheet.getRowHeight(row);
  const { place: standing } = chartOf(target, ground);
  standing.left = sum(0, from.area.left, width);
  standing.top = sum(0, from.area.top, height);
  if (cells.length < 2) return;
  standing.width = sum(from.area.left, to.area.right + 1, width);
  standing.height = sum(from.area.top, to.area.bottom + 1, height);
}

const whole = (one: Chart) => one;
const standsAt = (one: Chart) => one.place;
const part =
  <K extends "ChartTitle" | "ChartLegend" | "ChartAxes" | "ChartSeriesCollection">(kind: K) =>
  ({ sheetId, chart }: Of<"Chart">) => ({ kind, sheetId, chart });

const chart: MembersOf<"Chart"> = {
  Id: { get: (target) => target.chart },
  Name: kept(whole, "name"),
  ChartType: kept(whole, "type"),
  Left: kept(standsAt, "left"),
  Top: kept(standsAt, "top"),
  Width: kept(standsAt, "width"),
  Height: kept(standsAt, "height"),
  Title: { get: part("ChartTitle") },
  Legend: { get: part("ChartLegend") },
  Axes: { get: part("ChartAxes") },
  Series: { get: part("ChartSeriesCollection") },
  Worksheet: { get: ({ sheetId }) => ({ kind: "Worksheet", sheetId }) },
  SetPosition: { call: place },
  Delete: {
    call: (target, _given, ground) => {
      checkUnprotected(target, ground);
      const { charts } = keptWith(sheetOf(target, ground));
      charts.splice(charts.indexOf(chartOf(target, ground)), 1);
    },
  },
};

const axis = (name: "category" | "value") => ({
  get: ({ sheetId, chart }: Of<"ChartAxes">) => ({ kind: "ChartAxis", sheetId, chart, axis: name }),
});

export const chartMembers: { [K in Extract<Kind, `Chart${string}`>]: MembersOf<K> } = {
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: { Text: kept((one) => one.title, "text"), Visible: kept((one) => one.title, "visible") },
  ChartLegend: { Visible: kept((one) => one.legend, "visible"), Position: kept((one) => one.legend, "position") },
  ChartAxes: { CategoryAxis: axis("category"), ValueAxis: axis("value") },
  ChartAxis: {
    NumberFormat: kept((one, target) => one.axes[target.axis], "numberFormat"),
    TickLabelPosition: kept((one, target) => one.axes[target.axis], "labels"),
    DisplayUnit: kept((one, target) => one.axes[target.axis], "unit"),
    ShowDisplayUnitLabel: kept((one, target) => one.axes[target.axis], "unitShown"),
    Title: { get: (target) => ({ ...target, kind: "ChartAxisTitle" }) },
  },
  ChartAxisTitle: {
    Text: kept((one, target) => one.axes[target.axis], "text"),
    Visible: kept((one, target) => one.axes[target.axis], "visible"),
  },
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartLineFormat: chartLine,
  ChartFill: chartFill,
};
