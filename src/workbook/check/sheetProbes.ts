import { reading, writing } from "../door";
import { askNames } from "../identity";
import { putContents } from "../put";
import { yesOrNo, type Answer } from "./answer";
import { cells, type Probe } from "./probeCells";

const key = "SocialCheck";

/** Copies the sheet, looks at the copy and takes it away again. */
function onCopy(sheetId: string, look: (copy: Excel.Worksheet) => Promise<Answer>): Promise<Answer> {
  return writing(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.customProperties.add(key, "1");
    const name = sheet.names.getItemOrNullObject(key);
    await context.sync();
    if (name.isNullObject) sheet.names.add(key, sheet.getRange("A1"));
    const copy = sheet.copy("End").load("id");
    await context.sync();
    try {
      return await look(copy);
    } finally {
      copy.delete();
      await context.sync();
    }
  });
}

/** What is asked of sheets, names and cells, without any function. */
export const sheetProbes = {
  activeSheet: () =>
    reading(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load("id");
      await context.sync();
      return yesOrNo(true);
    }),
  selectedRange: () =>
    reading(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
      return yesOrNo(true);
    }),
  propertiesCopied: (sheetId) =>
    onCopy(sheetId, async (copy) => {
      const property = copy.customProperties.getItemOrNullObject(key).load("value");
      await copy.context.sync();
      return yesOrNo(!property.isNullObject);
    }),
  namesCopied: (sheetId) =>
    onCopy(sheetId, async (copy) => {
      const names = askNames(copy);
      await copy.context.sync();
      return yesOrNo(names.items.some(({ name, scope }) => name === key && scope === "Worksheet"));
    }),
  workbookNames: (sheetId) =>
    writing(async (context) => {
      const { workbook } = context;
      const shared = workbook.names.add(`${key}Workbook`, cells(context, sheetId, "A1"));
      const names = askNames(workbook.worksheets.getItem(sheetId));
      await context.sync();
      const isListed = names.items.some(({ name }) => name === `${key}Workbook`);
      shared.delete();
      await context.sync();
      return yesOrNo(isListed);
    }),
  textStays: (sheetId) =>
    writing(async (context) => {
      const cell = cells(context, sheetId, "H1");
      putContents(cell, [["=1+1"]]);
      cell.load("values");
      await context.sync();
      return yesOrNo(cell.values[0]![0] === "=1+1");
    }),
  payload: (sheetId) =>
    writing(async (context) => {
      const range = cells(context, sheetId, "L1:L700");
      putContents(range, Array<string[]>(700).fill(["x".repeat(8000)]));
      await context.sync();
      range.clear();
      await context.sync();
      return yesOrNo(true);
    }),
  undoGroups: () => Promise.resolve(yesOrNo(Office.context.requirements.isSetSupported("ExcelApi", "1.20"))),
} satisfies Record<string, Probe>;
