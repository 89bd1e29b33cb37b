import { exactNumber, formatNumber } from "../../locales/numbers";
import type { Language } from "../../locales/language";
import { dashes } from "../chart/figures";
import { scaleOf, type Scale } from "../chart/scale";
import type { Chart } from "./document";
import { escaped } from "./escaped";

/** Dark to light, told apart in black and white; a bar below zero is drawn in the colour of a deficit. */
const inks = ["#0b2545", "#b1400f", "#4a4a4a"];
const papers = ["#1f5a99", "#b9d3ec"];
const deficit = "#a4262c";

/** The size of a drawing in its own units; it is as wide as the page. */
export const drawingWidth = 640;
const fontSize = 12;
const lineHeight = 190;
const barHeight = 17;

/** A chart as a drawing with its title and its point as alternative text. */
export function chartSvg(chart: Chart, language: Language): string {
  const [body, height] = chart.shape === "bars" ? bars(chart, language) : lines(chart, language);
  const label = escaped(`${chart.title}. ${chart.says}`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawingWidth} ${height}" width="${drawingWidth}" height="${height}"` +
    ` role="img" aria-label="${label}" font-family="Segoe UI, Arial, sans-serif" font-size="${fontSize}">${body}</svg>`
  );
}

/** A bar a mark and series, the name at the left and the amount behind its end. */
function bars({ marks, series }: Chart, language: Language): [string, number] {
  const [left, right] = [200, 70];
  const ends = series.flatMap(({ values, from }) =>
    values.flatMap((value, at) => [from?.[at] ?? 0, endOf(value, at, from)]),
  );
  const [lowest, highest] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const x = (amount: number) => left + ((amount - lowest) / (highest - lowest || 1)) * (drawingWidth - left - right);
  const room = barHeight * series.length + 9;
  const drawn = marks.map((mark, at) => {
    const top = at * room;
    const name = `<text x="0" y="${top + (barHeight * series.length) / 2 + 4}">${escaped(cut(mark))}</text>`;
    const each = series.map(({ values, from }, place) => {
      const value = values[at]!;
      const [one, other] = [x(from?.[at] ?? 0), x(endOf(value, at, from))];
      const [start, width] = [Math.min(one, other), Math.abs(other - one)];
      const y = top + place * barHeight;
      const fill = value < 0 ? deficit : papers[place % papers.length]!;
      const amount = formatNumber(value, "years", language);
      return (
        `<rect x="${start.toFixed(1)}" y="${y + 1}" width="${Math.max(1, width).toFixed(1)}" height="${barHeight - 3}" fill="${fill}" stroke="#1b1b1b"/>` +
        `<text x="${(start + width + 5).toFixed(1)}" y="${y + 13}">${amount}</text>`
      );
    });
    return name + each.join("");
  });
  const bottom = marks.length * room;
  const zero = `<line x1="${x(0).toFixed(1)}" x2="${x(0).toFixed(1)}" y1="0" y2="${bottom}" stroke="#1b1b1b"/>`;
  const [key, below] = legend(series, bottom, (place) => `fill="${papers[place % papers.length]!}" stroke="#1b1b1b"`);
  return [drawn.join("") + zero + key, bottom + below];
}

function endOf(value: number, at: number, from: number[] | undefined): number {
  return (from?.[at] ?? 0) + value;
}

/** Lines over years, told apart by their dashes. */
function lines({ marks, series }: Chart, language: Language): [string, number] {
  const [left, right, top, bottom] = [52, 8, 8, 22];
  const scale = scaleOf(series.flatMap(({ values }) => values));
  const steps = Math.max(1, marks.length - 1);
  const x = (step: number) => left + (step / steps) * (drawingWidth - left - right);
  const y = (amount: number) => yOf(scale, amount, top, lineHeight - bottom);
  const grid = scale.marks.map(
    (mark) =>
      `<line x1="${left}" x2="${drawingWidth - right}" y1="${y(mark)}" y2="${y(mark)}" stroke="${mark === 0 ? "#1b1b1b" : "#d0d0d0"}"/>` +
      `<text x="${left - 5}" y="${y(mark) + 4}" text-anchor="end">${exactNumber(mark, language)}</text>`,
  );
  const each = Math.ceil(marks.length / 12);
  const below = marks.map((mark, step) =>
    step % each === 0
      ? `<text x="${x(step).toFixed(1)}" y="${lineHeight - 5}" text-anchor="middle">${escaped(mark)}</text>`
      : "",
  );
  const drawn = series.map(({ values }, place) => {
    const points = values.map((value, step) => `${x(step).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
    return `<polyline points="${points}" ${strokeOf(place)}/>`;
  });
  const [key, height] = legend(series, lineHeight, strokeOf);
  return [grid.join("") + below.join("") + drawn.join("") + key, lineHeight + height];
}

function yOf({ highest, lowest }: Scale, amount: number, top: number, bottom: number): number {
  return top + ((highest - amount) / (highest - lowest)) * (bottom - top);
}

function strokeOf(place: number): string {
  return `fill="none" stroke="${inks[place % inks.length]!}" stroke-width="2" stroke-dasharray="${dashes[place % dashes.length]!}"`;
}

/** The names of the series below the drawing, where there are several. */
function legend(series: Chart["series"], top: number, look: (place: number) => string): [string, number] {
  if (series.length < 2) return ["", 0];
  let left = 0;
  const names = series.map(({ name }, place) => {
    const at = left;
    left += 44 + name.length * 6.6;
    const sample = `<path d="M${at} ${top + 12}h26v-6h-26z" ${look(place)}/>`;
    const line = `<path d="M${at} ${top + 9}h26" ${look(place)}/>`;
    return `${look(place).includes("none") ? line : sample}<text x="${at + 32}" y="${top + 13}">${escaped(name)}</text>`;
  });
  return [names.join(""), 20];
}

/** So many characters of a name have room beside its bar. */
const longestName = 32;

function cut(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}
