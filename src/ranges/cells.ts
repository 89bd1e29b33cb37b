import { Refusal, type Given, type Place } from "../model/refusal";
import { room } from "../model/room";
import { plainWord } from "../locales/understood";

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

/** Whether a cell is text without a digit that says something: no dash or dots, as where there is no number. */
export function isWord(cell: unknown): boolean {
  return typeof cell === "string" && !hasDigit.test(cell) && hasLetter.test(cell) && !isNoNumber(cell);
}

/**
 * Whether a cell is text that could be the header of a flow: without a digit, or with those of one calendar year beside
 * a word that goes with no amount.
 *
 * @example isHeader("Prognos 2025") // true
 * @example isHeader("2000 tkr") // false
 * @example isHeader("–") // false
 */
export function isHeader(cell: unknown): boolean {
  return isWord(cell) || (isLabel(cell) && yearIn(cell) !== null);
}

/**
 * Whether a cell is text with a word that goes with no amount, whatever its digits.
 *
 * @example isLabel("KPI, 1980=100") // true
 * @example isLabel("-100 tkr") // false
 */
export function isLabel(cell: unknown): cell is string {
  return typeof cell === "string" && wordsIn(cell).some((word) => !ofAmounts.has(word));
}

const hasDigit = /\p{N}/u;
const hasLetter = /\p{L}/u;
const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Words beside the digits of an amount, in the languages of the municipality's papers. */
const ofAmounts: ReadonlySet<string> = new Set(
  (
    "kr sek kronor krona öre t k m mn tn tkr kkr mkr mnkr mdkr mdr tsek ksek msek tusen tusental miljon miljoner " +
    "miljard miljarder thousand million millions billion bn eur euro usd st styck personer person persons people " +
    "procent percent minus plus ca cirka circa ungefär omkring drygt knappt approx about around"
  ).split(" "),
);

/** Digits, and beside them at most words that go with an amount. */
function isAmountAsText(text: string): boolean {
  return hasDigit.test(text) && wordsIn(text).every((word) => ofAmounts.has(word));
}

/** What is written where there is no number: a mark, not a header. */
function isNoNumber(text: string): boolean {
  return noNumbers.has(text.toLowerCase().replace(/[^\p{L}]/gu, ""));
}
const noNumbers: ReadonlySet<string> = new Set(
  (
    "x xx na nan null nil none nothing zero missing unknown tbd tba ref ejtillämpligt ejaktuellt ejkänt ejklart okänt okänd " +
    "noll ingen inget inga saknas uppgiftsaknas uppgiftersaknas ingenuppgift ejbeslutat sant falskt true false värdefel referens"
  ).split(" "),
);

/**
 * The calendar year 1900–2199 in a text whose only digits are those of one; null where there is none.
 *
 * @example yearIn("Budget 2026") // 2026
 * @example yearIn("2025-12-31") // null
 */
export function yearIn(text: string): number | null {
  const digits = onlyYear.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}
const onlyYear = /^\P{N}*((?:19|20|21)\d\d)\P{N}*$/u;

/** What a sentence can repeat of a cell. */
export function givenIn(cell: unknown): Given {
  if (cell === null || cell === undefined) return null;
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? cell : String(cell);
}

/** Whether a cell is a number as it stands. */
export function isNumber(cell: unknown): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}

/** A row or a column whose every cell is a number as it stands; null where one is not. */
export function numbersOf(line: readonly unknown[]): number[] | null {
  const numbers = room(line.length);
  for (let place = 0; place < line.length; place++) {
    const cell = line[place];
    if (!isNumber(cell)) return null;
    numbers[place] = cell;
  }
  return numbers;
}

/** The number in a cell; a blank is 0, text and TRUE are refused. */
export function numberIn(cell: unknown, at: Place): number {
  if (isNumber(cell)) return cell;
  if (isBlank(cell)) return 0;
  if (typeof cell === "string" && isAmountAsText(cell)) throw new Refusal({ code: "number-as-text", at, got: cell });
  throw new Refusal({ code: "number-expected", at, got: givenIn(cell) });
}

/** A name in a cell that is not blank, without outer spaces: text, or a number (a board's code); TRUE and FALSE are none. */
export function nameIn(cell: unknown, at: Place): string {
  if (typeof cell === "string" || isNumber(cell)) return String(cell).trim();
  throw new Refusal({ code: "text-expected", at, got: givenIn(cell) });
}

/** What an input or a cost row varies together with; "" where the cell is blank: nothing. */
export function groupIn(cell: unknown): string {
  return isBlank(cell) ? "" : plainWord(String(cell));
}
