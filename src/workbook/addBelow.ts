import type { OptionalBlock } from "../stories/scenarioFormat";
import type { Cell } from "../stories/story";
import { making, takenBack } from "./door";
import { changedMeanwhile } from "./reason";
import { codeOf } from "./refusal";
import type { Scenario } from "./scenario";
import { writeStoryCells } from "./storyCells";

/**
 * Adds an optional block to a scenario's sheet that has none: below everything that stands on it, and only if nobody has
 * added it, and the sheet is still the scenario's, since it was read. If Excel refuses in the middle, the sheet is as it was.
 *
 * @param rows all that is written; texts of persons are made plain before
 * @param above how many of the rows stand above the block itself, such as its title
 * @returns whether it was added; it is not where the sheet has the block already
 */
export async function addBelow(
  { sheetId, name }: Pick<Scenario, "sheetId" | "name">,
  block: OptionalBlock,
  rows: readonly (readonly (Cell | null)[])[],
  above: number,
): Promise<boolean> {
  return making(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
    const used = sheet.getUsedRange(true).load("rowIndex, rowCount");
    const there = sheet.names.getItemOrNullObject(block);
    await context.sync();
    if (!there.isNullObject) return false;
    if (sheet.name !== name) throw new Error(changedMeanwhile()); // upgraded: the scenario stands on another sheet
    const top = used.rowIndex + used.rowCount + 1;
    const columns = Math.max(...rows.map(({ length }) => length));
    try {
      // the name first: where another pane has just given it, nothing of ours is written over its block
      sheet.names.add(block, sheet.getRangeByIndexes(top + above, 0, rows.length - above, columns));
      writeStoryCells(sheet, rows, top);
      await context.sync();
      return true;
    } catch (error) {
      if (codeOf(error) === "ItemAlreadyExists") throw error;
      return takenBack(error, async () => {
        const mine = sheet.names.getItemOrNullObject(block);
        const cells = sheet.getRangeByIndexes(top, 0, rows.length, columns);
        const written = cells.getUsedRangeOrNullObject(true);
        await context.sync();
        if (!mine.isNullObject) mine.delete();
        if (!written.isNullObject) cells.clear(); // a protected sheet has nothing to clear, and refuses it
        await context.sync();
      });
    }
  });
}
