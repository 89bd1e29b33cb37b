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
