import { idsOf } from "../model/ids";
import { identityName, identityRows, type SimulationSettings } from "../stories/scenarioFormat";
import { unlessDone, writing } from "./door";
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
    const kept = { draws, seed };
    const cellOf = (id: keyof typeof kept) => named.getRange().getCell(identityRows.indexOf(id), 1);
    try {
      for (const id of idsOf(kept)) putContents(cellOf(id), [[kept[id]]]);
      await context.sync();
    } catch (error) {
      await unlessDone(error, async () => {
        const now = idsOf(kept).map((id) => ({ id, cell: cellOf(id).load("values") }));
        await context.sync();
        return now.every(({ id, cell }) => cell.values[0]![0] === kept[id]);
      });
    }
  });
}
