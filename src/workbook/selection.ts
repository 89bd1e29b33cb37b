import { withDays } from "./days";
import { reading } from "./door";
import type { CellContent } from "./scenario";

/** The cells that a person has selected. */
export interface Selected {
  /** With the sheet's name. */
  address: string;
  /** What a person reads there: a day is a day, and no number. */
  values: CellContent[][];
}

/** A selection with more rows or columns is of whole columns or rows, and only what is used in it was meant. */
const longest = 1000;

/**
 * Reads the selected cells; null where all of them are blank.
 *
 * Blank cells around what is used are kept, since the first of a flow is year 0, unless whole columns or rows are selected.
 */
export async function readSelection(): Promise<Selected | null> {
  return reading(async (context) => {
    const range = context.workbook.getSelectedRange().load("address, rowCount, columnCount");
    const used = range.getUsedRangeOrNullObject(true).load("address, values, numberFormat");
    await context.sync();
    if (used.isNullObject) return null;
    const meant = range.rowCount > longest || range.columnCount > longest ? used : range.load("values, numberFormat");
    await context.sync();
    return { address: meant.address, values: withDays(meant) };
  });
}
