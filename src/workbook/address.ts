/** Rows and columns of a range, from 0. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/**
 * The address of one cell of a range, as people write it.
 *
 * @param range the range's address as Excel gives it, "'Sheet name'!B5:I5"
 * @param row from 0
 * @param column from 0
 * @example addressWithin("'The books'!B5:I5", 0, 2) // "'The books'!D5"
 * @example addressWithin("Books!Z9", 1, 1) // "Books!AA10"
 */
export function addressWithin(range: string, row: number, column: number): string {
  const found = /^(.*!)?\$?([A-Z]+)\$?(\d+)/.exec(range);
  if (!found) return range;
  const [, sheet = "", letters = "A", first = "1"] = found;
  return `${sheet}${lettersOf(numberOf(letters) + column)}${Number(first) + row}`;
}

/**
 * The rows and columns of an address or of what a name refers to; null where that is no range (it was deleted).
 *
 * @example rangeOf("='My sheet'!$B$5:$C$6") // { "top": 4, "left": 1, "bottom": 5, "right": 2 }
 * @example rangeOf("=#REF!") // null
 */
export function rangeOf(reference: string): Range | null {
  const found = /^=?(?:.*!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(reference);
  if (!found || /^=?#REF!/.test(reference)) return null; // the sheet is gone; another may have that in its name
  const [, letters = "A", first = "1", lastLetters = letters, last = first] = found;
  return {
    top: Number(first) - 1,
    left: numberOf(letters) - 1,
    bottom: Number(last) - 1,
    right: numberOf(lastLetters) - 1,
  };
}

/**
 * The name of the sheet that a reference says; "" where it says none.
 *
 * @example sheetIn("='Day''s end'!$A$5:$E$24") // "Day's end"
 * @example sheetIn("=#REF!") // ""
 */
export function sheetIn(reference: string): string {
  const [, quoted, bare] = /^=?(?:'((?:[^']|'')*)'|([^'!#]+))!/.exec(reference) ?? [];
  return quoted?.replaceAll("''", "'") ?? bare ?? "";
}

/**
 * The address of a cell by its row and column, from 0.
 *
 * @example addressAt(4, 27) // "AB5"
 */
export function addressAt(row: number, column: number): string {
  return `${lettersOf(column + 1)}${row + 1}`;
}

function numberOf(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number;
}

function lettersOf(number: number): string {
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
