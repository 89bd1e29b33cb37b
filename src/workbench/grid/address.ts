/** A rectangle of cells: first row and column, last row and column, counted from 0. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Excel's largest sheet. */
export const lastRow = 1048575;
export const lastColumn = 16383;

/**
 * The letters of a column counted from 0.
 *
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/**
 * The area of an A1 address without its sheet, or null when it is not one. Whole rows and columns reach to Excel's edge.
 *
 * @example areaOf("$B$2:C4") // {"top":1,"left":1,"bottom":3,"right":2}
 * @example areaOf("B:B") // {"top":0,"left":1,"bottom":1048575,"right":1}
 */
export function areaOf(address: string): Area | null {
  const found = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i.exec(address.trim());
  if (!found || (!found[1] && !found[2])) return null;
  const [, column, row, endColumn, endRow] = found;
  const pair = address.includes(":");
  if (!pair && (!column || !row)) return null;
  if (pair && (!column !== !endColumn || !row !== !endRow)) return null;
  const rows = row ? [Number(row) - 1, Number(endRow ?? row) - 1] : [0, lastRow];
  const columns = column ? [columnNumber(column), columnNumber(endColumn ?? column)] : [0, lastColumn];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top < 0 || area.bottom > lastRow || area.right > lastColumn ? null : area;
}

/**
 * The A1 address of an area.
 *
 * @example addressOf({ top: 1, left: 1, bottom: 3, right: 2 }) // "B2:C4"
 * @example addressOf({ top: 0, left: 0, bottom: 0, right: 0 }) // "A1"
 */
export function addressOf(area: Area): string {
  if (area.top === 0 && area.bottom === lastRow) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (area.left === 0 && area.right === lastColumn) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const last = `${columnLetters(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/**
 * The sheet's name and the rest of an address such as `'My sheet'!$A$1`; the sheet is null when none is said.
 *
 * @example splitAddress("'Year''s end'!A1") // {"sheet":"Year's end","cells":"A1"}
 */
export function splitAddress(address: string): { sheet: string | null; cells: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, cells: address };
  const sheet = address.slice(0, mark).replace(/^=/, "");
  const bare = sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
  return { sheet: bare, cells: address.slice(mark + 1) };
}

/**
 * A sheet's name as it stands in a formula: in quotes when it is not one plain word.
 *
 * @example quotedSheet("Year's end") // "'Year''s end'"
 */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !areaOf(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/**
 * The address of an area on a sheet, absolute, as Excel writes what a name refers to.
 *
 * @example absoluteAddress("Barn 2", { top: 0, left: 0, bottom: 1, right: 0 }) // "'Barn 2'!$A$1:$A$2"
 */
export function absoluteAddress(sheet: string, area: Area): string {
  const cells = addressOf(area).replace(/[A-Z]+|\d+/g, "$$$&");
  return `${quotedSheet(sheet)}!${cells}`;
}
