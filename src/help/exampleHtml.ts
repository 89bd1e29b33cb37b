import { tableWords } from "../locales/tableWords";
import type { Language } from "../locales/language";
import { exactNumber, formatNumber, formats, type Format } from "../locales/numbers";
import type { CellValue } from "../workbench/grid/call";
import type { CellError } from "../workbench/grid/customFunctions";
import { calculate, isRefused } from "./calculation";
import type { Example, ExampleCell } from "./entry";
import { callOf, inLanguage, printFormula } from "./formula";
import { escaped, formulaHtml, scrolling, sentenceHtml } from "./html";
import type { HelpContext } from "./pages";
import { cellText, cellValue } from "./sheet";

/** What is above is no share or rate, but has another format than its own. */
const mostPercent = 100;

/** A worked example: the cells, the formula as typed, and what the function answers. An error in it is a fault. */
export function exampleHtml(id: string, example: Example, says: string, context: HelpContext): string {
  const { pages } = context.words;
  const { language } = context;
  const cells = example.cells ?? [];
  const formula = inLanguage(example.formula, language);
  const values = cells.map((row) => row.map((cell) => cellValue(cell, id, language)));
  const answer = withoutFrame(calculate(callOf(formula), values, context.library));
  const errors = [answer].flat(2).filter(isRefused);
  if (errors.length !== (example.missing ?? 0)) {
    throw new Error(`Help: ${id}: ${example.formula} has no answer: ${errors.map(sentenceOf).join(" ")}`);
  }
  const asTable = Array.isArray(answer);
  return [
    `<p>${sentenceHtml(says, context.links)} ${escaped(originOf(example, pages))}</p>`,
    cells.length > 0 ? cellsHtml(id, cells, context) : "",
    `<p>${escaped(pages.inCell)}: ${formulaHtml(printFormula(formula, language))}</p>`,
    asTable
      ? `<p>${escaped(pages.showsTable)}:</p>${answerTable(answer, example, context)}`
      : `<p>${escaped(pages.shows)}: <output>${escaped(singleAnswer(answer, example, context))}</output></p>`,
    missingHtml(errors, context),
  ].join("\n");
}

function originOf({ published }: Example, pages: HelpContext["words"]["pages"]): string {
  if (published === "shown") return "";
  return published ? `${pages.published}: ${published.title}.` : pages.invented;
}

/** A table of one cell is that cell. */
function withoutFrame(answer: CellValue | CellValue[][]): CellValue | CellValue[][] {
  return Array.isArray(answer) && answer.flat().length === 1 ? answer[0]![0]! : answer;
}

/** The cells of a small sheet, under the letters and beside the numbers that the formula points with. */
function cellsHtml(id: string, cells: ExampleCell[][], { words, language }: HelpContext): string {
  const { pages } = words;
  const width = Math.max(...cells.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, column) => String.fromCharCode("A".charCodeAt(0) + column));
  const head = `<tr><th scope="col"><span class="unseen">${escaped(pages.row)}</span></th>${letters.map((letter) => `<th scope="col">${letter}</th>`).join("")}</tr>`;
  const rows = cells.map((row, index) => {
    const shown = letters.map((_, column) => {
      const cell = row[column] ?? null;
      const isNumber = typeof cell === "number" || (cell !== null && "value" in cell);
      return `<td${isNumber ? ' class="number"' : ""}>${escaped(cellText(cell, id, language))}</td>`;
    });
    return `<tr><th scope="row">${index + 1}</th>${shown.join("")}</tr>`;
  });
  return scrolling(pages.cells, `<table class="cells"><thead>${head}</thead><tbody>${rows.join("\n")}</tbody></table>`);
}

/** A spilled table; its first row is the header, where it is words. */
function answerTable(
  answer: CellValue[][],
  { formats, rowFormats }: Example,
  { words, language }: HelpContext,
): string {
  const columns = Array.isArray(formats) ? formats : [formats];
  const hasHeader = answer.length > 1 && answer[0]!.some((cell) => typeof cell === "string");
  const formatAt = (row: number, column: number) => {
    const own = rowFormats?.[row];
    if (own && column > 0) return Array.isArray(own) ? own[Math.min(column, own.length) - 1]! : own;
    return columns[Math.min(column, columns.length - 1)] ?? null;
  };
  const body = (hasHeader ? answer.slice(1) : answer).map((row, index) => {
    const shown = row.map((cell, column) => {
      const text = escaped(cellOf(cell, formatAt(index, column), language, words.pages.errors));
      if (column === 0 && hasHeader) return `<th scope="row">${text}</th>`;
      return `<td${typeof cell === "string" ? "" : ' class="number"'}>${text}</td>`;
    });
    return `<tr>${shown.join("")}</tr>`;
  });
  const head = hasHeader
    ? `<thead><tr>${answer[0]!.map((cell) => `<th scope="col">${escaped(cellOf(cell, columns[0] ?? null, language, words.pages.errors))}</th>`).join("")}</tr></thead>`
    : "";
  return scrolling(words.pages.gives, `<table>${head}<tbody>${body.join("\n")}</tbody></table>`);
}

function singleAnswer(answer: CellValue, { formats, unit }: Example, { words, language }: HelpContext): string {
  const shown = cellOf(answer, Array.isArray(formats) ? formats[0]! : formats, language, words.pages.errors);
  return unit && unit !== "share" && unit !== "rate" && unit !== "truth"
    ? `${shown} ${words.pages.units[unit]}`
    : shown;
}

function cellOf(cell: CellValue, format: Format | null, language: Language, errors: Record<string, string>): string {
  if (cell === null) return "";
  if (isRefused(cell)) return errors[cell.code] ?? cell.code;
  if (typeof cell === "boolean") return tableWords[language].truths[cell ? "true" : "false"];
  if (typeof cell === "string") return cell;
  if (format === null) return exactNumber(cell, language);
  if (formats[format].percent && Math.abs(cell) > mostPercent) throw new Error(`Help: ${cell} is not a share`);
  return formatNumber(cell, format, language);
}

function missingHtml(errors: CellError[], { words }: HelpContext): string {
  const said = [...new Set(errors.map(sentenceOf))];
  if (said.length === 0) return "";
  return `<p>${escaped(words.pages.noAnswer)}:</p><ul>${said.map((one) => `<li>${escaped(one)}</li>`).join("")}</ul>`;
}

/** Formulas that are refused or have no answer, with the error and the sentence that the cell gives. */
export function refusedHtml(formulas: string[], { library, language, words }: HelpContext): string {
  const items = formulas.map((stored) => {
    const formula = inLanguage(stored, language);
    const answer = calculate(callOf(formula), [], library);
    if (!isRefused(answer)) throw new Error(`Help: ${stored} is not refused`);
    const error = words.pages.errors[answer.code as keyof typeof words.pages.errors];
    return `<dt>${formulaHtml(printFormula(formula, language))}</dt><dd><strong>${escaped(error)}</strong> ${escaped(sentenceOf(answer))}</dd>`;
  });
  return items.length === 0 ? "" : `<dl>${items.join("\n")}</dl>`;
}

function sentenceOf(error: CellError): string {
  return error.sentence ?? error.code;
}
