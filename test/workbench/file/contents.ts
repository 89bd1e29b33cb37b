import type { BookContent, CellContent } from "../../../src/workbench/file/content";

/** A workbook of one sheet with these cells. */
export function bookWith(cells: CellContent[], names: { name: string; refersTo: string }[] = []): BookContent {
  const sheet = {
    name: "Blad1",
    isHidden: false,
    isProtected: false,
    widths: {},
    heights: {},
    frozen: { rows: 0, columns: 0 },
    merged: [],
    cells,
    names,
    properties: [],
    validations: [],
    charts: [],
    print: {},
  };
  return { title: "", sheets: [sheet], names: [], settings: {} };
}
