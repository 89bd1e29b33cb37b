import type { Cell } from "./story";

/** What Excel would take for a formula, a number, a day, a truth value, or a sign that it hides. */
const misread = /^[=+\-@'(.\d]|\d$|^(true|false|sant|falskt)$/i;

/**
 * What is written so that it stands in the cell as it is: a text that Excel would take for something else gets the sign that
 * keeps it text.
 *
 * @example plainContent("=1+1") // "'=1+1"
 * @example plainContent("3-4") // "'3-4"
 * @example plainContent("mars 2024") // "'mars 2024"
 * @example plainContent("Kommunen") // "Kommunen"
 * @example plainContent(-5) // -5
 */
export function plainContent<Content extends string | number | boolean>(content: Content): Content | string {
  return typeof content === "string" && misread.test(content.trim()) ? `'${content}` : content;
}

/** What a sheet's cells hold, without their looks. */
export function plainCells(cells: readonly (Cell | null)[]): (string | number | boolean)[] {
  return cells.map((cell) => (typeof cell === "object" ? (cell?.value ?? "") : cell));
}
