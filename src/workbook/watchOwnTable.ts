import { sharedOwnCosts, shareOwnCosts } from "../catalogue/ownCostsDoor";
import { writing } from "./door";
import { following } from "./following";
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
  const read = async () => {
    const table = await readOwnTable();
    sheetId = table?.sheetId ?? null;
    const text = JSON.stringify(table);
    if (text === told) return;
    told = text;
    await share(table);
    onTable(table);
  };
  return following({ read, onFailure, concerns: (changed) => changed === sheetId });
}

/** Custom functions do not know that what they were given has changed: the workbook is calculated in full. */
async function share(table: OwnTable | null): Promise<void> {
  const accepted = table?.accepted ?? [];
  if (JSON.stringify(accepted) === JSON.stringify(sharedOwnCosts())) return;
  shareOwnCosts(accepted);
  await writing(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
