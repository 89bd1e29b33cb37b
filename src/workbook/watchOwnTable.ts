import {
  sharedOwnCosts,
  sharedOwnFigures,
  shareOwnCosts,
  shareOwnFigures,
  shareOwnIndex,
  wasAskedEarly,
} from "../catalogue/ownCostsDoor";
import { following } from "./following";
import { recalculateCalls } from "./recalculate";
import { readOwnTables, type OwnTables } from "./ownTable";

/**
 * Reads the municipality's own unit costs, figures and price index now and whenever their sheets change, come, go or are renamed, also
 * where nobody sees the pane; gives them to the worksheet functions, and has the cells that ask for them calculated anew where
 * they are others than before.
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
    const tables = await readOwnTables();
    sheets = [tables.costs?.sheetId, tables.figures?.sheetId, tables.index?.sheetId];
    const text = JSON.stringify(tables);
    if (text === told) return;
    told = text;
    await share(tables);
    onTables(tables);
  };
  return following({ read, onFailure, concerns: (changed) => sheets.includes(changed), isUnseen: true });
}

/** The functions that answer from the own tables before the catalogue. */
const asking = ["UNITCOST", "MUNICIPALITY"];

/** Gives the functions what was read. */
async function share(tables: OwnTables): Promise<void> {
  const costs = tables.costs?.accepted ?? [];
  const figures = tables.figures?.accepted ?? [];
  const isOther = JSON.stringify([costs, figures]) !== JSON.stringify([sharedOwnCosts(), sharedOwnFigures()]);
  shareOwnCosts(costs);
  shareOwnFigures(figures);
  shareOwnIndex(new Map(tables.index?.levels));
  if (wasAskedEarly() || isOther) await recalculateCalls(asking);
}
