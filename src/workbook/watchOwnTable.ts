import { sharedOwnCosts, shareOwnCosts } from "../catalogue/ownCostsDoor";
import { readOwnTable, type OwnTable } from "./ownTable";

/**
 * Reads the municipality's own unit costs now and whenever their sheet changes, comes, goes or is renamed; gives them to the
 * worksheet functions, and has the workbook calculated anew where they are others than before.
 *
 * @returns what stops it
 */
export async function watchOwnTable(
  onTable: (table: OwnTable | null) => void,
  onFailure: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let sheetId: string | null = null;
  let told: string | undefined;
  let isReading = false;
  let isStale = false;
  let isStopped = false;

  const read = async () => {
    isStale = true;
    if (isReading) return;
    isReading = true;
    try {
      while (isStale && !isStopped) {
        isStale = false;
        const table = await readOwnTable();
        sheetId = table?.sheetId ?? null;
        const text = JSON.stringify(table);
        if (text === told || isStopped) continue;
        told = text;
        await share(table);
        onTable(table);
      }
    } catch (error) {
      onFailure(error);
    } finally {
      isReading = false;
    }
  };
  const readIfOurs = async (event: { worksheetId: string }) => {
    if (event.worksheetId === sheetId) await read();
  };

  const events = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const added = [
      ...[sheets.onChanged.add(readIfOurs), sheets.onCalculated.add(readIfOurs)],
      ...[sheets.onAdded.add(read), sheets.onDeleted.add(read), sheets.onActivated.add(read)],
    ];
    await context.sync();
    return added;
  });
  void read();
  return async () => {
    isStopped = true;
    await Excel.run(events[0]!.context, async (context) => {
      for (const event of events) event.remove();
      await context.sync();
    });
  };
}

/** Custom functions do not know that what they were given has changed: the workbook is calculated in full. */
async function share(table: OwnTable | null): Promise<void> {
  const accepted = table?.accepted ?? [];
  if (JSON.stringify(accepted) === JSON.stringify(sharedOwnCosts())) return;
  shareOwnCosts(accepted);
  await Excel.run(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
