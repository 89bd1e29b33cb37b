import { identityName, identityRows, type SimulationSettings } from "../stories/scenarioFormat";
import { writing } from "./door";
import { putContents } from "./put";

/**
 * Keeps with a scenario's sheet how its outcomes are drawn: whoever opens the workbook gets the same figures. A sheet of an
 * older format has no cells for it: there it holds as long as the pane is open.
 */
export async function keepSimulation(sheetId: string, { draws, seed }: SimulationSettings): Promise<void> {
  await writing(async (context) => {
    const named = context.workbook.worksheets.getItem(sheetId).names.getItemOrNullObject(identityName);
    await context.sync();
    if (named.isNullObject) return;
    const rows = named.getRange();
    putContents(rows.getCell(identityRows.indexOf("draws"), 1), [[draws]]);
    putContents(rows.getCell(identityRows.indexOf("seed"), 1), [[seed]]);
    await context.sync();
  });
}
