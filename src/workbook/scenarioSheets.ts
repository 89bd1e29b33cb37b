import { freeName } from "./freeName";

/** Copies a scenario's sheet beside it, with its names and properties. @returns the id of the copy */
export async function duplicateScenario(sheetId: string, wished: string): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const original = worksheets.getItem(sheetId);
    await context.sync();
    const copy = original.copy("After", original);
    copy.name = freeName(
      wished,
      worksheets.items.map((sheet) => sheet.name),
    );
    copy.activate();
    copy.load("id");
    await context.sync();
    return copy.id;
  });
}

/** Gives a scenario's sheet another name; Excel refuses one that is taken. */
export async function renameScenario(sheetId: string, name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetId).name = name;
    await context.sync();
  });
}

/** Deletes a scenario's sheet. Whoever calls has asked the person. */
export async function deleteScenario(sheetId: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetId).delete();
    await context.sync();
  });
}
