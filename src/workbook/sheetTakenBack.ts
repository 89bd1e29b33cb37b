import { takenBack } from "./door";

/** Takes away a sheet that was made and could not be finished, where it still stands, and throws what refused it. */
export function sheetTakenBack(error: unknown, context: Excel.RequestContext, sheetId: string): Promise<never> {
  return takenBack(error, async () => {
    const left = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (!left.isNullObject) left.delete();
    await context.sync();
  });
}
