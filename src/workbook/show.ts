import { writing } from "./door";
import type { Place } from "./scenario";

/** Shows a cell to the person: its sheet in front, the cell selected. */
export async function showCell({ sheetId, address }: Place): Promise<void> {
  await writing(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}

/** Brings a sheet to the front. */
export async function showSheet(sheetId: string): Promise<void> {
  await writing(async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
  });
}
