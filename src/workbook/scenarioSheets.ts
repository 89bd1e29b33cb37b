import { writing } from "./door";
import { freeName } from "./freeName";
import { sheetTakenBack } from "./sheetTakenBack";

/** Copies a scenario's sheet beside it, with its names. @returns the id of the copy */
export async function duplicateScenario(sheetId: string, wished: string): Promise<string> {
  return writing(async (context) => {
    const copy = await copyBeside(context.workbook.worksheets.getItem(sheetId), wished);
    await doneOrGone(copy, () => copy.activate());
    return copy.id;
  });
}

/** A copy of a sheet beside it, under the wished name or the first that is free; it is gone again where Excel refuses that. */
export async function copyBeside(original: Excel.Worksheet, wished: string): Promise<Excel.Worksheet> {
  const { context } = original;
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const copy = original.copy("After", original).load("id");
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  await doneOrGone(copy, () => (copy.name = freeName(wished, taken)));
  return copy;
}

/** Does something with a copy, which is deleted where Excel refuses it. */
async function doneOrGone(copy: Excel.Worksheet, act: () => void): Promise<void> {
  const { context } = copy;
  try {
    act();
    await context.sync();
  } catch (error) {
    await sheetTakenBack(error, context, copy.id);
  }
}

/** Gives a scenario's sheet another name; Excel refuses one that is taken. What is refused is looked at again. */
export async function renameScenario(sheetId: string, name: string): Promise<void> {
  await writing(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    try {
      sheet.name = name;
      await context.sync();
    } catch (error) {
      sheet.load("name");
      await context.sync();
      if (sheet.name !== name) throw error;
    }
  });
}

/** Deletes a scenario's sheet. Whoever calls has asked the person. */
export async function deleteScenario(sheetId: string): Promise<void> {
  await writing(async (context) => {
    context.workbook.worksheets.getItem(sheetId).delete();
    await context.sync();
  });
}
