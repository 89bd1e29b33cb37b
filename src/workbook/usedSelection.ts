import type { CellContent } from "./scenario";

/** The used cells of what the person has selected, however many, and their address; null where all of it is blank. */
export async function readUsedSelection(): Promise<{ address: string; cells: CellContent[][] } | null> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true).load("address, values");
    await context.sync();
    return range.isNullObject ? null : { address: range.address, cells: range.values as CellContent[][] };
  });
}
