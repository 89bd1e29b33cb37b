import { source, type Source } from "../../grid/charts";
import type { Series } from "../../grid/kept";
import { checkUnprotected, missing, type Ground, type MembersOf, type Of } from "../objects";
import { chartOf, kept } from "./chartParts";

type OnSeries = Of<"ChartSeries"> | Of<"ChartLineFormat"> | Of<"ChartFill">;

const seriesAt = (target: Of<"ChartSeriesCollection">, index: number): Of<"ChartSeries"> => ({
  ...target,
  kind: "ChartSeries",
  index,
});

function seriesOf(target: OnSeries, ground: Ground): Series {
  const series = chartOf(target, ground).series[target.index];
  if (!series) throw missing("series of that place");
  return series;
}

/** The series, to be changed where the sheet may be. */
function changing(target: OnSeries, ground: Ground): Series {
  checkUnprotected(target, ground);
  return seriesOf(target, ground);
}

export const chartSeriesCollection: MembersOf<"ChartSeriesCollection"> = {
  Items: { get: (target, ground) => chartOf(target, ground).series.map((_, index) => seriesAt(target, index)) },
  Count: { get: (target, ground) => chartOf(target, ground).series.length },
  GetCount: { call: (target, _given, ground) => chartOf(target, ground).series.length },
  GetItemAt: {
    call: (target, [index], ground) => {
      const series = seriesAt(target, Number(index));
      seriesOf(series, ground);
      return series;
    },
  },
  Add: {
    call: (target, [name], ground) => {
      checkUnprotected(target, ground);
      const { series } = chartOf(target, ground);
      const said = typeof name === "string" ? name : `Series${series.length + 1}`;
      return seriesAt(target, series.push({ name: said, values: null, categories: null }) - 1);
    },
  },
};

export const chartSeries: MembersOf<"ChartSeries"> = {
  Name: kept((chart, { index }) => chart.series[index]!, "name"),
  ChartType: {
    get: (target, ground) => seriesOf(target, ground).type ?? chartOf(target, ground).type,
    set: (target, type, ground) => (changing(target, ground).type = String(type)),
  },
  MarkerStyle: {
    get: (target, ground) => seriesOf(target, ground).marker ?? "Automatic",
    set: (target, marker, ground) => (changing(target, ground).marker = String(marker)),
  },
  Format: { get: (target) => ({ ...target, kind: "ChartSeriesFormat" }) },
  SetValues: {
    call: (target, [cells], ground) => {
      changing(target, ground).values = source(ground.book, target.sheetId, cells as Source);
    },
  },
  SetXAxisValues: {
    call: (target, [cells], ground) => {
      changing(target, ground).categories = source(ground.book, target.sheetId, cells as Source);
    },
  },
  Delete: {
    call: (target, _given, ground) => {
      checkUnprotected(target, ground);
      chartOf(target, ground).series.splice(target.index, 1);
    },
  },
};

export const chartSeriesFormat: MembersOf<"ChartSeriesFormat"> = {
  Line: { get: (target) => ({ ...target, kind: "ChartLineFormat" }) },
  Fill: { get: (target) => ({ ...target, kind: "ChartFill" }) },
};

export const chartLine: MembersOf<"ChartLineFormat"> = {
  Color: {
    get: (target, ground) => seriesOf(target, ground).color ?? "",
    set: (target, value, ground) => (changing(target, ground).color = String(value)),
  },
  Weight: {
    get: (target, ground) => seriesOf(target, ground).weight ?? 2,
    set: (target, weight, ground) => (changing(target, ground).weight = Number(weight)),
  },
  LineStyle: {
    get: (target, ground) => seriesOf(target, ground).dash ?? "Continuous",
    set: (target, dash, ground) => (changing(target, ground).dash = String(dash)),
  },
};

export const chartFill: MembersOf<"ChartFill"> = {
  SetSolidColor: { call: (target, [given], ground) => void (changing(target, ground).fill = String(given)) },
  Clear: { call: (target, _given, ground) => void delete changing(target, ground).fill },
};
