import { Refusal, type Given, type Place } from "../model/refusal";

/** A range as Excel hands it to a function: rows of cells. A blank cell is 0, null or "", which mean the same. */
export type Cells = readonly (readonly unknown[])[];

/** An argument as rows of cells; one cell is 1×1. */
export function cellsOf(given: unknown): Cells {
  return Array.isArray(given) ? (given as Cells) : [[given]];
}

/** Whether an argument is left out. (A reference to an empty cell is 0, not left out.) */
export function isLeftOut(given: unknown): boolean {
  return given === null || given === undefined;
}

/**
 * Whether a cell is blank or 0, which mean the same in every range.
 *
 * @example isBlank("") // true
 */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "" || cell === 0;
}

const likeNumber = /^[+\-\u2212]?[\d\s.,]*\d[\d\s.,]*(e[+\-\u2212]?\d+)?[+\-\u2212]?\s*(%|kr|sek)?$/i;

/**
 * Whether a text looks like a number: digits with spaces, points, commas, sign, exponent, %, kr or SEK.
 *
 * @example looksLikeNumber("12,8 %") // true
 * @example looksLikeNumber("100-") // true
 * @example looksLikeNumber("Year 0") // false
 */
export function looksLikeNumber(text: string): boolean {
  return likeNumber.test(text.trim());
}

/** Whether a cell is text that could be a header. */
export function isHeader(cell: unknown): boolean {
  return typeof cell === "string" && cell.trim() !== "" && !looksLikeNumber(cell);
}

/** What a sentence can repeat of a cell. */
export function givenIn(cell: unknown): Given {
  if (cell === null || cell === undefined) return null;
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? cell : String(cell);
}

/** Whether a cell is a number as it stands. */
export function isNumber(cell: unknown): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}

/** Whether every cell of a row or a column is a number as it stands. */
export function isOfNumbers(line: readonly unknown[]): line is readonly number[] {
  for (let place = 0; place < line.length; place++) {
    if (!isNumber(line[place])) return false;
  }
  return true;
}

/** The number in a cell; a blank is 0, text and TRUE are refused. */
export function numberIn(cell: unknown, at: Place): number {
  if (isNumber(cell)) return cell;
  if (isBlank(cell)) return 0;
  if (typeof cell === "string" && looksLikeNumber(cell)) throw new Refusal({ code: "number-as-text", at, got: cell });
  throw new Refusal({ code: "number-expected", at, got: givenIn(cell) });
}
