import { sharedOwnCosts, sharedOwnFigures, shareOwnCosts, shareOwnFigures } from "../catalogue/ownCostsDoor";
import { writing } from "./door";
import { following } from "./following";
import { readOwnFigureTable, readOwnTable, type OwnFigureTable, type OwnTable } from "./ownTable";

/** The tables of the municipality's own; null where the workbook has none. */
export interface OwnTables {
  costs: OwnTable | null;
  figures: OwnFigureTable | null;
}

/**
 * Reads the municipality's own unit costs and figures now and whenever their sheets change, come, go or are renamed; gives them
 * to the worksheet functions, and has the workbook calculated anew where they are others than before.
 *
 * @returns what stops it
 */
export async function watchOwnTables(
  onTables: (tables: OwnTables) => void,
  onFailure: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let sheets: (string | undefined)[] = [];
  let told: string | undefined;
  const read = async () => {
    const tables = { costs: await readOwnTable(), figures: await readOwnFigureTable() };
    sheets = [tables.costs?.sheetId, tables.figures?.sheetId];
    const text = JSON.stringify(tables);
    if (text === told) return;
    told = text;
    await share(tables);
    onTables(tables);
  };
  return following({ read, onFailure, concerns: (changed) => sheets.includes(changed) });
}

/** Custom functions do not know that what they were given has changed: the workbook is calculated in full. */
async function share(tables: OwnTables): Promise<void> {
  const costs = tables.costs?.accepted ?? [];
  const figures = tables.figures?.accepted ?? [];
  const before = JSON.stringify([sharedOwnCosts(), sharedOwnFigures()]);
  if (JSON.stringify([costs, figures]) === before) return;
  shareOwnCosts(costs);
  shareOwnFigures(figures);
  await writing(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
