/** A cell as spreadsheets put it on the clipboard: quoted, with its quotes doubled, where it holds a tab, a line break or a quote. */
const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/gy;

/**
 * The cells of a text that a spreadsheet has put on the clipboard, row by row; the line break at its end begins no row.
 *
 * @example pastedCells("a\tb\r\n1\t2\r\n") // [["a", "b"], ["1", "2"]]
 * @example pastedCells('"two\nlines"\t"a ""word"""') // [["two\nlines", "a \"word\""]]
 * @example pastedCells('5" pipe\t"') // [["5\" pipe", "\""]]
 */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain, end] of text.matchAll(cell)) {
    if (whole === "" && rows.at(-1)!.length === 0) break; // the end, after a line break
    rows.at(-1)!.push(quoted?.replace(/""/g, '"') ?? plain!);
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  if (rows.at(-1)!.length === 0) rows.pop();
  return rows;
}
