import type { OptionalBlock } from "../stories/scenarioFormat";
import type { Cell } from "../stories/story";
import { writing } from "./door";
import { writeStoryCells } from "./storyCells";

/**
 * Adds an optional block to a scenario's sheet that has none: below everything that stands on it, and only if nobody has
 * added it since the sheet was read. If Excel refuses in the middle, the sheet is as it was.
 *
 * @param rows all that is written; texts of persons are made plain before
 * @param above how many of the rows stand above the block itself, such as its title
 */
export async function addBelow(
  sheetId: string,
  block: OptionalBlock,
  rows: readonly (readonly (Cell | null)[])[],
  above: number,
): Promise<void> {
  await writing(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = sheet.getUsedRange(true).load("rowIndex, rowCount");
    const there = sheet.names.getItemOrNullObject(block);
    await context.sync();
    if (!there.isNullObject) return;
    const top = used.rowIndex + used.rowCount + 1;
    const columns = Math.max(...rows.map(({ length }) => length));
    try {
      writeStoryCells(sheet, rows, top);
      sheet.names.add(block, sheet.getRangeByIndexes(top + above, 0, rows.length - above, columns));
      await context.sync();
    } catch (error) {
      sheet.getRangeByIndexes(top, 0, rows.length, columns).clear();
      await context.sync();
      throw error;
    }
  });
}
