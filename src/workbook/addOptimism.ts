import { scenarioWords } from "../locales/scenarioWords";
import { formats } from "../locales/numbers";
import { looks } from "../stories/looks";
import type { OptionalBlock } from "../stories/scenarioFormat";
import { grades } from "../stories/scenarioOptimism";
import { writing } from "./door";
import { putContents } from "./put";
import type { Scenario } from "./scenario";
import { sheetLanguage } from "./sheetLanguage";

const block: OptionalBlock = "OptimismBias";

/**
 * Adds the table of the correction for optimism, empty, to a scenario's sheet that has none: below everything that stands
 * on it. If Excel refuses in the middle, the sheet is as it was.
 */
export async function addOptimism({ sheetId, inputs }: Scenario): Promise<void> {
  const { titles, headers, notes } = scenarioWords[sheetLanguage(inputs)];
  const rows = [
    [titles.OptimismBias, "", ""],
    [notes.optimism, "", ""],
    [headers.grade, headers.dearer, headers.less],
    ...grades.map((grade) => [grade, "", ""]),
  ];
  await writing(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = sheet.getUsedRange(true).load("rowIndex, rowCount");
    const there = sheet.names.getItemOrNullObject(block);
    await context.sync();
    if (!there.isNullObject) return; // somebody has added it since the sheet was read
    const top = used.rowIndex + used.rowCount + 1;
    const added = sheet.getRangeByIndexes(top, 0, rows.length, 3);
    try {
      putContents(added, rows);
      added.getRow(0).format.font.bold = true;
      added.getRow(1).format.font.italic = true;
      added.getRow(2).format.font.bold = true;
      const cells = sheet.getRangeByIndexes(top + 3, 0, grades.length, 3);
      cells.format.fill.color = looks.input.paper ?? "";
      const shares = sheet.getRangeByIndexes(top + 3, 1, grades.length, 2);
      shares.numberFormat = grades.map(() => [formats.wholeShare.code, formats.wholeShare.code]);
      sheet.names.add(block, sheet.getRangeByIndexes(top + 2, 0, grades.length + 1, 3));
      await context.sync();
    } catch (error) {
      added.clear();
      await context.sync();
      throw error;
    }
  });
}
