import { takenBack, unlessDone, writing } from "./door";
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
  const { context } = original.load("name");
  const { worksheets } = context.workbook;
  worksheets.load("items/id, items/name");
  await context.sync();
  const [known, taken] = [worksheets.items.map(({ id }) => id), worksheets.items.map(({ name }) => name)];
  const copy = original.copy("After", original).load("id");
  try {
    await context.sync();
  } catch (error) {
    return takenBack(error, () => takeCopies(context, original.name, known));
  }
  await doneOrGone(copy, () => (copy.name = freeName(wished, taken)));
  return copy;
}

/** Takes away the copies of a sheet that Excel has made, and perhaps told nobody of: they have the name that Excel gives. */
async function takeCopies(context: Excel.RequestContext, name: string, known: readonly string[]): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id, items/name");
  await context.sync();
  for (const sheet of worksheets.items) {
    if (!known.includes(sheet.id) && sheet.name.startsWith(`${name} (`)) sheet.delete();
  }
  await context.sync();
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
    const sheet = () => context.workbook.worksheets.getItem(sheetId);
    try {
      sheet().name = name;
      await context.sync();
    } catch (error) {
      await unlessDone(error, async () => {
        const now = sheet().load("name");
        await context.sync();
        return now.name === name;
      });
    }
  });
}

/** Deletes a scenario's sheet. Whoever calls has asked the person. What is refused is looked at again. */
export async function deleteScenario(sheetId: string): Promise<void> {
  await writing(async (context) => {
    const { worksheets } = context.workbook;
    try {
      worksheets.getItem(sheetId).delete();
      await context.sync();
    } catch (error) {
      await unlessDone(error, async () => {
        const left = worksheets.getItemOrNullObject(sheetId);
        await context.sync();
        return left.isNullObject;
      });
    }
  });
}
