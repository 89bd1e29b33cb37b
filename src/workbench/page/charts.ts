import type { Language } from "../../locales/language";
import { exactNumber } from "../../locales/numbers";
import { drawnSeries, type DrawnSeries } from "../grid/charts";
import type { Book } from "../grid/book";
import { keptWith, type Chart } from "../grid/kept";

const inks = ["#0f6cbd", "#c4501b", "#3b7d23", "#7a3e9d", "#8a6d00", "#5c5c5c"];
/** The dashes of Excel's line styles. */
const dashes: Record<string, string> = { Dash: "7 4", RoundDot: "2 4", DashDot: "7 3 2 3", DashDotDot: "7 3 2 3 2 3" };
const frame = { left: 70, top: 10, right: 10, bottom: 22 };

function svg(name: string, attributes: Record<string, string | number>, text = ""): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

function extent(series: DrawnSeries[]): [number, number] {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? [0, 1] : [low, high];
}

/** Lines and columns over the categories, with the zero line and the extremes written out. */
function picture(chart: Chart, series: DrawnSeries[], language: Language): SVGElement {
  const [width, height] = [Math.max(200, chart.place.width), Math.max(120, chart.place.height)];
  const drawing = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" });
  const [low, high] = extent(series);
  const count = Math.max(1, ...series.map((one) => one.values.length));
  const step = (width - frame.left - frame.right) / count;
  const x = (place: number) => frame.left + step * (place + 0.5);
  const y = (value: number) => frame.top + ((high - value) / (high - low)) * (height - frame.top - frame.bottom);
  for (const value of new Set([low, 0, high])) {
    const grey = { stroke: value === 0 ? "#424242" : "#d1d1d1" };
    drawing.append(svg("line", { x1: frame.left, x2: width - frame.right, y1: y(value), y2: y(value), ...grey }));
    const label = { x: frame.left - 6, y: y(value) + 4, "text-anchor": "end", "font-size": 11 };
    const shown = chart.axes.value.unit === "Millions" ? Number((value / 1e6).toPrecision(3)) : value;
    drawing.append(svg("text", label, exactNumber(shown, language)));
  }
  const words = series.find((one) => one.categories.length > 0)?.categories ?? [];
  const every = Math.ceil(count / 8);
  words.forEach((word, place) => {
    const label = { x: x(place), y: height - 6, "text-anchor": "middle", "font-size": 11 };
    if (place % every === 0) drawing.append(svg("text", label, word));
  });
  const columns = series.filter((one) => /column|bar/i.test(one.type));
  const broad = (step * 0.7) / Math.max(1, columns.length);
  series.forEach((one, number) => {
    const ink = one.color ?? inks[number % inks.length]!;
    const side = columns.indexOf(one);
    let line = "";
    one.values.forEach((value, place) => {
      if (value === null) return void (line += " ");
      const left = x(place) - step * 0.35 + side * broad;
      const from = Math.min(y(value), y(0));
      const size = { x: left, y: from, width: broad, height: Math.abs(y(value) - y(0)) };
      const paint = { fill: one.fill ?? ink, stroke: one.fill ? ink : "none" };
      if (side >= 0) drawing.append(svg("rect", { ...size, ...paint }));
      else line += `${line === "" || line.endsWith(" ") ? "M" : "L"}${x(place)} ${y(value)}`;
    });
    const dashed = { "stroke-dasharray": dashes[one.dash] ?? "none" };
    if (side < 0) drawing.append(svg("path", { d: line, fill: "none", stroke: ink, "stroke-width": 2, ...dashed }));
  });
  return drawing;
}

function legend(series: DrawnSeries[]): HTMLElement {
  const list = document.createElement("p");
  series.forEach((one, number) => {
    const ink = one.color ?? inks[number % inks.length]!;
    const mark = svg("svg", { class: "swatch", width: 24, height: 10, "aria-hidden": "true" });
    const isLine = !/column|bar/i.test(one.type);
    const dashed = { "stroke-width": 2, "stroke-dasharray": dashes[one.dash] ?? "none" };
    mark.append(
      isLine
        ? svg("line", { x1: 0, x2: 24, y1: 5, y2: 5, stroke: ink, ...dashed })
        : svg("rect", { x: 7, y: 0.5, width: 10, height: 9, fill: one.fill ?? ink, stroke: ink }),
    );
    list.append(mark, one.name);
  });
  return list;
}

/** Draws the charts of the active sheet in a strip; a sheet without charts has none. */
export function showCharts(strip: HTMLElement, book: Book, language: Language, says: string): void {
  const sheet = book.workbook.getActiveSheet() ?? book.sheets()[0]!;
  const { charts } = keptWith(sheet);
  const drawn = charts.map((chart) => ({ chart, series: drawnSeries(book, sheet.getSheetId(), chart) }));
  const told = JSON.stringify(drawn);
  if (strip.dataset.drawn === told) return;
  strip.dataset.drawn = told;
  strip.hidden = charts.length === 0;
  const note = document.createElement("p");
  note.className = "note";
  note.textContent = says;
  const figures = drawn.map(({ chart, series }) => {
    const figure = document.createElement("figure");
    const caption = document.createElement("figcaption");
    caption.textContent = [chart.title.text || chart.name, chart.axes.value.text].filter(Boolean).join(", ");
    figure.append(caption, picture(chart, series, language), ...(chart.legend.visible ? [legend(series)] : []));
    return figure;
  });
  strip.replaceChildren(note, ...figures);
}
