import type { Story, StorySheet } from "../../src/stories/story";
import { cells, first, formulas, placeOf, tableCells, tables } from "../workbook/plainCases";

type Rows = StorySheet["rows"];

/** Puts cells on a sheet, from a row and a column on. */
function put(rows: Rows, row: number, column: number, block: readonly (readonly (string | number)[])[]): void {
  block.forEach((cellsOfRow, down) => {
    while (rows.length <= row + down) rows.push([]);
    const there = rows[row + down]!;
    while (there.length < column) there.push(null);
    there.splice(column, cellsOfRow.length, ...cellsOfRow);
  });
}

/** A workbook of every formula that is said to have a twin in plain Excel. */
export function twinsStory(): Story {
  const [ofCells, ofTables]: [Rows, Rows] = [[], []];
  put(ofCells, first - 1, 0, cells);
  formulas.forEach((formula, row) => put(ofCells, row, 7, [[`=${formula}`]]));
  put(ofTables, first - 1, 0, tableCells);
  tables.forEach((formula, table) => put(ofTables, placeOf(table).row, placeOf(table).column, [[`=${formula}`]]));
  const sheet = (name: string, rows: Rows): StorySheet => ({ name, widths: [20], rows });
  const sheets = [sheet("Formler", ofCells), sheet("Tabeller", ofTables)];
  return {
    id: "twins",
    title: "Tvillingar",
    says: "Formler som vanligt Excel också kan.",
    language: "sv",
    sheets,
    names: {},
  };
}
