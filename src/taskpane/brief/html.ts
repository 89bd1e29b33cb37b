import { briefWords } from "../../locales/briefWords";
import { styleOf } from "./style";
import type { Brief, Cell, Chart, Part, Row, Section, Table } from "./document";
import { escaped } from "./escaped";
import { cellText } from "./plain";
import { chartSvg } from "./svg";

/** How a chart is put into the page: as a drawing, or as a picture where a program takes no drawings. */
export type Draw = (chart: Chart) => string;

/**
 * A brief as a page of its own: no scripts, nothing fetched, its style within. It prints on A4 with its name, day, version
 * and page at the edges, and heads of tables come again on each page.
 *
 * @param draw how charts are drawn; left out: as drawings
 */
export function briefHtml(brief: Brief, draw: Draw = (chart) => chartSvg(chart, brief.language)): string {
  const { language, title, running, sections, kind } = brief;
  const { scenario, day, version } = running;
  const say = briefWords[language];
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escaped(`${title}: ${scenario}`)}</title>` +
    `<style>${styleOf(running, say.page)}</style></head><body class="${kind}"><main>` +
    `<header><h1>${escaped(scenario)}</h1><p>${escaped(title)}. <span class="small">${escaped(say.madeOn(day, version))}</span></p></header>` +
    sections.map((section) => sectionHtml(section, brief, draw)).join("") +
    `</main></body></html>`
  );
}

function sectionHtml({ id, title, parts }: Section, brief: Brief, draw: Draw): string {
  const heading = `h-${id}`;
  const inner = parts.map((part, at) => partHtml(part, `${id}-${at}`, title, brief, draw)).join("");
  return `<section id="s-${id}" aria-labelledby="${heading}"><h2 id="${heading}">${escaped(title)}</h2>${inner}</section>`;
}

/** The title of a chart is not said twice where its section has the same. */
function captionOf({ title, axes }: Chart, section: string): string {
  return `${title === section ? "" : `${escaped(title)} `}<span class="unit">(${escaped(axes.amounts)})</span>`;
}

function partHtml(part: Part, id: string, title: string, { language }: Brief, draw: Draw): string {
  switch (part.kind) {
    case "text":
      return `<p class="${part.tone}">${escaped(part.text)}</p>`;
    case "table":
      return tableHtml(part, `t-${id}`, (cell) => cellText(cell, language));
    case "chart":
      return `<figure><figcaption>${captionOf(part, title)}</figcaption>${draw(part)}</figure>`;
  }
}

/** Its name is a paragraph: browsers leave a caption behind at the end of a page, and keep a paragraph with what it is about. */
function tableHtml({ caption, head, rows, widths }: Table, id: string, shown: (cell: Cell) => string): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col style="width:${((100 * width) / whole).toFixed(1)}%">`).join("");
  const isAmount = (column: number) => rows.some(({ cells }) => typeof cells[column] === "object");
  const align = (column: number) => (isAmount(column) ? ' class="amount"' : "");
  const heads = head.map((name, column) => `<th scope="col"${align(column)}>${escaped(name)}</th>`).join("");
  const bodyRow = ({ cells, tone }: Row) => {
    const inner = cells.map((cell, column) =>
      column === 0
        ? `<th scope="row">${escaped(shown(cell))}</th>`
        : `<td${align(column)}>${escaped(shown(cell))}</td>`,
    );
    return `<tr class="${tone}">${inner.join("")}</tr>`;
  };
  return (
    `<p class="caption" id="${id}">${escaped(caption)}</p><table aria-labelledby="${id}"><colgroup>${columns}</colgroup>` +
    `<thead><tr>${heads}</tr></thead><tbody>${rows.map(bodyRow).join("")}</tbody></table>`
  );
}
