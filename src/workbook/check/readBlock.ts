import { reading } from "../door";
import type { CellContent } from "../scenario";

/** The contents of cells of a sheet. */
export function readBlock(sheetId: string, address: string): Promise<CellContent[][]> {
  return reading(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(address).load("values");
    await context.sync();
    return range.values as CellContent[][];
  });
}
