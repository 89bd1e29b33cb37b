import type { StorySheet } from "../stories/story";
import { changedMeanwhile } from "./reason";
import { sheetTakenBack } from "./sheetTakenBack";
import { sheetIn } from "./writeSheet";

/** The table of a sheet that a workbook has one of, and the sheet where it was made for it; null where it was there. */
export interface OnlySheet<Table> {
  table: Table;
  made: Excel.Worksheet | null;
}

/**
 * Finds a table, or makes its sheet. Panes of two languages give such a sheet two names, so that Excel refuses neither: who
 * finds another's before one's own takes one's own away and keeps to the other's.
 *
 * @param find the first in the workbook
 * @param more what else belongs to the sheet
 */
export async function onlySheet<Table extends { sheetId: string }>(
  context: Excel.RequestContext,
  find: () => Promise<Table | null>,
  story: StorySheet,
  more?: (sheet: Excel.Worksheet) => void,
): Promise<OnlySheet<Table>> {
  const there = await find();
  if (there) return { table: there, made: null };
  const made = await sheetIn(context, story, more, true);
  try {
    const first = await find();
    if (!first) throw new Error(changedMeanwhile()); // somebody took its name or header away
    if (first.sheetId === made.id) return { table: first, made };
    made.delete();
    await context.sync();
    return { table: first, made: null };
  } catch (error) {
    return sheetTakenBack(error, context, made.id, story.rows);
  }
}
