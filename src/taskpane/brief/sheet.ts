import type { Look, Cell as SheetCell, SheetChart, StorySheet } from "../../stories/story";
import { chartSize } from "../../stories/chartLooks";
import { header, said } from "../../stories/sheet";
import { briefWords } from "../../locales/briefWords";
import type { Brief, Cell, Chart, Part, Table, Tone } from "./document";

/** Characters of each column: words first, then amounts. Text that is not in a table runs over them all. */
const widths = [30, 24, 28, 13, 26, 9];
const line = 128;

/** Points of a row, by which a chart's room is counted. */
const rowHeight = 15;
const chartRows = Math.ceil(chartSize.height / rowHeight) + 1;

type Row = (SheetCell | null)[];

/**
 * A brief as a worksheet of values: it stands as it was shown that day. Upright A4, one page wide; the summary is one page,
 * the whole five or six. Texts of people are texts, whatever signs they begin with.
 */
export function briefSheet(brief: Brief): StorySheet {
  const { title, running, sections, kind, language } = brief;
  const say = briefWords[language];
  const rows: Row[] = [[said(`${running.scenario}. ${title}`, "title")]];
  rows.push([said(say.madeOn(running.day, running.version), "note")]);
  const charts: SheetChart[] = [];
  for (const section of sections) {
    rows.push([], [said(section.title, "title")]);
    for (const part of section.parts) addPart(part, rows, charts);
  }
  return {
    name: say.sheetName(running.day),
    widths,
    rows,
    charts,
    print: {
      pagesTall: kind === "summary" ? 1 : null,
      titleRows: 1,
      header: { left: running.scenario, right: running.day },
      footer: { left: running.version, right: say.page },
    },
  };
}

/** How each tone looks; none of them wraps, since a text runs over the columns beside it. */
const looks: Record<Tone, Look | undefined> = {
  plain: undefined,
  strong: "result",
  small: "note",
  warning: "alarm",
  edited: "input",
};

function addPart(part: Part, rows: Row[], charts: SheetChart[]): void {
  switch (part.kind) {
    case "text": {
      for (const one of linesOf(part.text)) rows.push([said(one, looks[part.tone])]);
      return;
    }
    case "table":
      return addTable(part, rows);
    case "chart":
      return addChart(part, rows, charts);
  }
}

function addTable({ caption, head, rows: body }: Table, rows: Row[]): void {
  rows.push([said(caption, "result")]);
  rows.push(head.map((name) => said(name, "header")));
  for (const { cells, tone } of body) rows.push(cells.map((cell) => cellOf(cell, rowLooks[tone])));
  rows.push([]);
}

const rowLooks = { plain: "text", sum: "result", warning: "warning" } as const;

function cellOf(cell: Cell, look: Look): SheetCell {
  return typeof cell === "string" ? said(cell, look) : { value: cell.amount, format: cell.format, look };
}

/** The numbers of a chart as a table, and the chart below it. */
function addChart({ id, title, shape, axes, marks, series }: Chart, rows: Row[], charts: SheetChart[]): void {
  rows.push([said(axes.amounts, "note")]);
  rows.push([header(axes.marks), ...series.map(({ name }) => said(name, "header"))]);
  const first = rows.length;
  marks.forEach((mark, at) => {
    rows.push([said(mark), ...series.map(({ values }): SheetCell => ({ value: values[at]!, format: "years" }))]);
  });
  const corner = { row: rows.length + 1, column: 0 };
  charts.push({
    name: `brief-${id}`,
    title,
    type: shape === "lines" ? "Line" : "BarClustered",
    series: series.map(({ name }) => name),
    cells: { row: first, column: 0, rows: marks.length },
    axes,
    isInMillions: false,
    corner,
  });
  for (let row = 0; row <= chartRows; row++) rows.push([]);
}

/** A text in lines that fit the page, broken between words. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(/\s+/)) {
    if (current !== "" && current.length + word.length + 1 > line) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
