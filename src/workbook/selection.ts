import type { CellContent } from "./scenario";

/** The cells that a person has selected. */
export interface Selected {
  /** With the sheet's name. */
  address: string;
  values: CellContent[][];
}

/** More rows or columns than a flow or a cost table has: whole columns are not read. */
const longest = 1000;

/** Reads the selected cells; null where there are more of them than can be meant. */
export async function readSelection(): Promise<Selected | null> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address, rowCount, columnCount");
    await context.sync();
    if (range.rowCount > longest || range.columnCount > longest) return null;
    range.load("values");
    await context.sync();
    return { address: range.address, values: range.values as CellContent[][] };
  });
}
