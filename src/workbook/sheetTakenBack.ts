import { takenBack } from "./door";
import { codeOf } from "./refusal";

/** Takes away a sheet that was made and could not be finished, where it still stands, and throws what refused it. */
export function sheetTakenBack(error: unknown, context: Excel.RequestContext, sheetId: string): Promise<never> {
  return takenBack(error, async () => {
    const left = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (!left.isNullObject) left.delete();
    await context.sync();
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
