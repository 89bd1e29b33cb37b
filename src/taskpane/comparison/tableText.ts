import { idsOf } from "../../model/ids";
import { formats, signs, type Format } from "../../locales/numbers";
import { plainContent } from "../../stories/plainContent";
import type { ResultTable } from "../../workbook/results";
import type { Words } from "../words";

/**
 * A table as HTML: Word shows the texts, Excel takes the numbers and their formats.
 *
 * The minus is a hyphen: Excel reads the minus sign as text where it does not see the number.
 */
export function tableHtml({ values, formats: codes, notes }: ResultTable, words: Words): string {
  const rows = values.map((row, index) => {
    const tag = index === 0 ? "th" : "td";
    const cells = row.map((value, column) => cellHtml(tag, value, codes[index]![column]!, words));
    return `<tr>${cells.join("")}</tr>`;
  });
  const remarks = notes.map((note) => `<p>${escaped(note)}</p>`);
  return (
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta charset="utf-8">` +
    `<table border="1" style="border-collapse:collapse">${rows.join("")}</table>${remarks.join("")}</html>`
  );
}

function cellHtml(tag: string, value: string | number, code: string, words: Words): string {
  if (typeof value === "string") {
    // a text that Excel would take for a formula or a number is said to be a text
    const style = plainContent(value) === value ? "" : ` style='mso-number-format:"\\@"'`;
    return `<${tag} align="left"${style}>${escaped(value)}</${tag}>`;
  }
  const format = code.replace(/([#,.%])/g, "\\$1");
  return `<${tag} align="right" x:num="${value}" style='mso-number-format:"${format}"'>${shown(value, code, words)}</${tag}>`;
}

/** A table as text, a tab between cells; numbers with the language's decimal sign, as they would be typed. */
export function tableText({ values, formats: codes, notes }: ResultTable, words: Words): string {
  const rows = values.map((row, index) =>
    row
      .map((value, column) => (typeof value === "string" ? copied(value) : typed(value, codes[index]![column]!, words)))
      .join("\t"),
  );
  return [...rows, "", ...notes].join("\r\n");
}

/** A text on its way to another program: no formula is made of it, and it stays in its cell. */
function copied(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, " ");
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}

function shown(value: number, code: string, words: Words): string {
  return words.number(value, formatOf(code)).replace("\u2212", "-");
}

function typed(value: number, code: string, words: Words): string {
  return shown(value, code, words).replace(signs[words.language].thousands, "");
}

function formatOf(code: string): Format {
  return idsOf(formats).find((format) => formats[format].code === code) ?? "kronor";
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
