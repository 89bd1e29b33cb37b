import type { StorySheet } from "../stories/story";
import { making } from "./door";
import { drawChart } from "./drawChart";
import { freeName } from "./freeName";
import { setPrint } from "./setPrint";
import { sheetAdded, sheetTakenBack } from "./sheetTakenBack";
import { writeStoryCells } from "./storyCells";

/** About this many points to a character of a column's width. */
const pointsPerCharacter = 5.625;

/**
 * Makes a sheet of a story's: cells, formats, the sheet's own names, and its properties. The sheet is new, with a
 * number after its name where that is taken; if Excel refuses anything, it is gone again.
 *
 * @returns the id of the sheet
 */
export function writeSheet(story: StorySheet): Promise<string> {
  return making(async (context) => (await sheetIn(context, story)).id);
}

/**
 * Makes a sheet where something else is done too.
 *
 * @param more what else belongs to the sheet: without it the sheet is gone again too
 * @param isShared whether other panes know such a sheet, and may write in its free cells before it is finished
 */
export async function sheetIn(
  context: Excel.RequestContext,
  story: StorySheet,
  more: (sheet: Excel.Worksheet) => void = () => undefined,
  isShared = false,
): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const name = freeName(
    story.name,
    worksheets.items.map((sheet) => sheet.name),
  );
  const sheet = await sheetAdded(context, name);
  try {
    fill(sheet, story);
    more(sheet);
    await context.sync();
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
  } catch (error) {
    await sheetTakenBack(error, context, sheet.id, isShared ? story.rows : undefined);
  }
  return sheet;
}

function fill(sheet: Excel.Worksheet, story: StorySheet): void {
  const whole = writeStoryCells(sheet, story.rows);
  const columns = Math.max(...story.rows.map((row) => row.length));
  story.widths.slice(0, columns).forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = width * pointsPerCharacter;
  });
  whole.format.autofitRows();
  for (const [word, address] of Object.entries(story.names ?? {})) {
    sheet.names.add(word, sheet.getRange(address.replace(/^.*!/, "")));
  }
  for (const [key, value] of Object.entries(story.properties ?? {})) sheet.customProperties.add(key, value);
  for (const chart of story.charts ?? []) drawChart(sheet, chart);
  if (story.print) setPrint(sheet, whole, story.print);
}
