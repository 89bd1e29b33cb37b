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
  let isDue = false;
  const read = async () => {
    const tables = await readOwnTables();
    sheets = [tables.costs?.sheetId, tables.figures?.sheetId, tables.index?.sheetId];
    const text = JSON.stringify(tables);
    if (text === told) return;
    isDue = share(tables) || isDue;
    if (isDue) await recalculateCalls(asking);
    isDue = false;
    told = text; // where Excel refuses to calculate it is read again, and asked again
    onTables(tables);
  };
  return following({ read, onFailure, concerns: (changed) => sheets.includes(changed), isUnseen: true });
}

/** The functions that answer from the own tables before the catalogue. */
const asking = ["UNITCOST", "MUNICIPALITY"];

/** Gives the functions what was read. @returns whether cells are to be calculated anew for it */
function share(tables: OwnTables): boolean {
  const costs = tables.costs?.accepted ?? [];
  const figures = tables.figures?.accepted ?? [];
  const isOther = JSON.stringify([costs, figures]) !== JSON.stringify([sharedOwnCosts(), sharedOwnFigures()]);
  shareOwnCosts(costs);
  shareOwnFigures(figures);
  shareOwnIndex(new Map(tables.index?.levels));
  return wasAskedEarly() || isOther;
}
