import { inputWords } from "../locales/inputWords";
import { scenarioWords } from "../locales/scenarioWords";
import { scenarioVersion, versionProperty } from "../stories/scenarioFormat";
import { looks } from "../stories/looks";
import { writing } from "./door";
import { putContents } from "./put";
import type { Scenario } from "./scenario";
import { copyBeside } from "./scenarioSheets";
import { sheetLanguage } from "./sheetLanguage";

/**
 * Brings a scenario's sheet of an older format up to the present one, with a copy of it as it was beside it.
 *
 * Version 1 had no choices: they are added below everything that stands among the inputs, with the price year of the cost
 * table where it says one, and how the effect was measured left to be answered. If Excel refuses in the middle, the sheet
 * is as it was.
 *
 * @param wished the name of the copy
 */
export async function upgradeScenario(scenario: Scenario, wished: string): Promise<void> {
  await writing(async (context) => {
    const sheet = context.workbook.worksheets.getItem(scenario.sheetId);
    const used = sheet.getUsedRange(true).load("rowIndex, rowCount");
    await context.sync();
    const copy = await copyBeside(sheet, wished);
    const top = used.rowIndex + used.rowCount + 1;
    const added = sheet.getRangeByIndexes(top, 0, 4, 2);
    const adds = scenario.missing.includes("Choices");
    try {
      if (adds) addChoices(sheet, added, scenario, top);
      sheet.customProperties.add(versionProperty, String(scenarioVersion));
      sheet.activate();
      await context.sync();
    } catch (error) {
      await putBack(sheet, adds ? added : null, scenario.version, copy);
      throw error;
    }
  });
}

async function putBack(sheet: Excel.Worksheet, added: Excel.Range | null, version: number, copy: Excel.Worksheet) {
  const { context } = sheet;
  const named = sheet.names.getItemOrNullObject("Choices");
  await context.sync();
  if (added) {
    added.clear();
    if (!named.isNullObject) named.delete();
  }
  sheet.customProperties.add(versionProperty, String(version));
  context.workbook.worksheets.getItem(copy.id).delete();
  await context.sync();
}

function addChoices(sheet: Excel.Worksheet, added: Excel.Range, { inputs, costs }: Scenario, top: number): void {
  const language = sheetLanguage(inputs);
  const { choices } = inputWords[language];
  const { titles, headers } = scenarioWords[language];
  const priceYears = costs.map(({ cells }) => Number(cells[9])).filter((year) => year > 0);
  putContents(added, [
    [titles.Choices, ""],
    [headers.choice, headers.answer],
    [choices.effectBasis[0]!, ""],
    [choices.priceYear[0]!, priceYears[0] ?? ""],
  ]);
  added.getRow(0).format.font.bold = true;
  added.getRow(1).format.font.bold = true;
  sheet.getRangeByIndexes(top + 2, 1, 2, 1).format.fill.color = looks.input.paper ?? "";
  sheet.names.add("Choices", sheet.getRangeByIndexes(top + 1, 0, 3, 2));
}
