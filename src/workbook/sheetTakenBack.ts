import { plainCells } from "../stories/plainContent";
import type { StorySheet } from "../stories/story";
import { takenBack } from "./door";
import { codeOf } from "./refusal";

/**
 * Takes away a sheet that was made and could not be finished, where it still stands, and throws what refused it.
 *
 * @param rows what it was to hold, where others know such a sheet: what they have written in its free cells stays, and it with
 * it
 */
export function sheetTakenBack(
  error: unknown,
  context: Excel.RequestContext,
  sheetId: string,
  rows?: StorySheet["rows"],
): Promise<never> {
  return takenBack(error, async () => {
    const left = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (left.isNullObject) return;
    if (rows && (await isWrittenOn(left, rows))) throw error;
    left.delete();
    await context.sync();
  });
}

/** Whether a cell that was to be free holds something. */
async function isWrittenOn(sheet: Excel.Worksheet, rows: StorySheet["rows"]): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject(true).load("values, rowIndex, columnIndex");
  await sheet.context.sync();
  if (used.isNullObject) return false;
  return (used.values as unknown[][]).some((cells, down) => {
    const own = plainCells(rows[used.rowIndex + down] ?? []);
    return cells.some((cell, across) => cell !== "" && (own[used.columnIndex + across] ?? "") === "");
  });
}

/**
 * Puts in a sheet whose name was free. One that Excel has made and says not to have made stands, and that is told: another pane
 * knows it by its name, and may be writing on it.
 */
export async function sheetAdded(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.add(name).load("id");
  try {
    await context.sync();
    return sheet;
  } catch (error) {
    if (codeOf(error) === "ItemAlreadyExists") throw error; // another pane's
    return takenBack(error, async () => {
      const left = worksheets.getItemOrNullObject(name);
      await context.sync();
      if (!left.isNullObject) throw error;
    });
  }
}
