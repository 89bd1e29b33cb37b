import { identityName, identityRows, type SimulationSettings } from "../stories/scenarioFormat";
import { writing } from "./door";
import { putContents } from "./put";

/**
 * Keeps with a scenario's sheet how its outcomes are drawn: whoever opens the workbook gets the same figures. A sheet of an
 * older format has no cells for it: there it holds as long as the pane is open. What is refused is looked at again.
 */
export async function keepSimulation(sheetId: string, { draws, seed }: SimulationSettings): Promise<void> {
  await writing(async (context) => {
    const named = context.workbook.worksheets.getItem(sheetId).names.getItemOrNullObject(identityName);
    await context.sync();
    if (named.isNullObject) return;
    const rows = named.getRange();
    const kept = [
      { cell: rows.getCell(identityRows.indexOf("draws"), 1), value: draws },
      { cell: rows.getCell(identityRows.indexOf("seed"), 1), value: seed },
    ];
    try {
      for (const { cell, value } of kept) putContents(cell, [[value]]);
      await context.sync();
    } catch (error) {
      for (const { cell } of kept) cell.load("values");
      await context.sync();
      if (kept.some(({ cell, value }) => cell.values[0]![0] !== value)) throw error;
    }
  });
}
