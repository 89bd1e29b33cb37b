import { areOwnTablesRead, tellAskedEarly } from "../catalogue/ownCostsDoor";
import { Refusal } from "../model/refusal";

/** As much of Office as tells whether there is a workbook around the functions. */
interface Surroundings {
  Office?: { context?: { host?: unknown } };
}
const { Office: office } = globalThis as unknown as Surroundings;

/** A bare context has no workbook; before Office is ready it does not say which application it is in. */
function hasWorkbook(): boolean {
  return office !== undefined && (office.context === undefined || office.context.host !== undefined);
}

/**
 * Refuses to answer from the catalogue before the page has read whether the municipality has its own figure: its cell is
 * calculated again when that is known.
 */
export function refuseBeforeOwnTables(): void {
  if (areOwnTablesRead() || !hasWorkbook()) return;
  tellAskedEarly();
  throw new Refusal({ code: "own-tables-unread" });
}
