import type { SheetChart } from "./story";

/** How a series is drawn: by its dashes and marks, or its shade, it is told from the others without colour. */
export interface SeriesLook {
  color: string;
  dash: "Continuous" | "Dash" | "RoundDot" | "DashDot" | "DashDotDot";
  marker: "Circle" | "Square" | "Triangle" | "Diamond" | "X" | "None";
}

/** From dark to light, in the order of the legend; the lightest has an edge of ink. */
const shades = ["#0B2545", "#1F5A99", "#6FA3D0", "#B9D3EC", "#FFFFFF"];
const inks = ["#0B2545", "#B1400F", "#1F5A99", "#5B5B5B", "#7A3E9D", "#3B7D23"];
const dashes = ["Continuous", "Dash", "RoundDot", "DashDot", "DashDotDot"] as const;
const markers = ["Circle", "Square", "Triangle", "Diamond", "X"] as const;
export const edge = "#1B1B1B";
/** With more points than this a line has no markers. */
const mostMarked = 20;

/** In points, as Excel measures. */
export const chartSize = { width: 480, height: 260 };

/** Whether a series is a line: all are, or the last among columns. */
export function isLine({ type, hasLine, series }: SheetChart, place: number): boolean {
  return type === "Line" || (hasLine === true && place === series.length - 1);
}

export function lookOf(chart: SheetChart, place: number): SeriesLook {
  if (!isLine(chart, place)) return { color: shades[place % shades.length]!, dash: "Continuous", marker: "None" };
  const marker = chart.cells.rows > mostMarked ? "None" : markers[place % markers.length]!;
  const isAmongColumns = chart.type !== "Line";
  const color = isAmongColumns ? edge : inks[place % inks.length]!;
  return { color, dash: isAmongColumns ? "Dash" : dashes[place % dashes.length]!, marker };
}
