import { plainCells, plainContent } from "../stories/plainContent";
import type { Cell } from "../stories/story";
import type { CellContent } from "./scenario";
import { standing } from "./standing";

/** The one gate to the cells of a workbook: nothing that a person has written becomes a formula on its way through it. */

/**
 * Writes contents as they are: a text is a text, also where Excel would take it for a formula, a number or a day. Where there
 * is null, the cell is left as it is.
 */
export function putContents(cells: Excel.Range, contents: readonly (readonly (CellContent | null)[])[]): void {
  cells.values = contents.map((row) => row.map((content) => (content === null ? null : plainContent(content))));
}

/** Writes what stood in cells, formulas and contents, as it was read; where there is null, the cell is left as it is. */
export function putBackCells(
  cells: Excel.Range,
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): void {
  cells.formulas = formulas.map((row, index) =>
    row.map((cell, column) => (cell === null ? null : standing(cell, values[index]?.[column]))),
  );
}

/** Writes a story's cells, with the formulas that we have made; what a person has written in them was made plain before. */
export function putStory(cells: Excel.Range, rows: readonly (readonly (Cell | null)[])[]): void {
  cells.formulas = rows.map(plainCells);
}
