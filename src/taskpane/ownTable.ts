import { shareOwnCosts, shareOwnFigures } from "../catalogue/ownCostsDoor";
import type { UnitCost } from "../catalogue/unitCost";
import type { OwnFigureTable, OwnTable } from "../workbook/ownTable";
import { reasonOf } from "../workbook/reason";
import { watchOwnTables } from "../workbook/watchOwnTable";
import { Told } from "./told";

/** The municipality's own unit costs, and the tables of its own; null where the workbook has none. */
interface Own {
  own: readonly UnitCost[];
  table: OwnTable | null;
  /** The figures that it has brought itself. */
  figures: OwnFigureTable | null;
  failure: string | null;
}

const read = new Told<Own>({ own: [], table: null, figures: null, failure: null });

export function useOwnTable(): Own {
  return read.use();
}

/**
 * Follows the own tables from the start of the page on, whether or not anybody sees the pane: the functions wait for them.
 *
 * @param canRun whether this Excel has what it needs; where it has not there are no own tables
 */
export function followOwnTables(canRun: boolean): void {
  if (!canRun) {
    shareOwnCosts([]);
    return shareOwnFigures([]);
  }
  const onFailure = (error: unknown) => read.tell({ ...read.get(), failure: reasonOf(error) });
  watchOwnTables(
    ({ costs, figures }) => read.tell({ own: costs?.accepted ?? [], table: costs, figures, failure: null }),
    onFailure,
  ).catch((error: unknown) => {
    onFailure(error);
    setTimeout(() => followOwnTables(canRun), untilAgain);
  });
}

/** Where not even events can be listened to, that is tried again after so many ms. */
const untilAgain = 5000;
