import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import type { UnitCost } from "../catalogue/unitCost";
import type { OwnFigureTable, OwnTable } from "../workbook/ownTable";
import { reasonOf } from "../workbook/reason";
import { watchOwnTables, type OwnTables } from "../workbook/watchOwnTable";

/** The municipality's own unit costs, and the tables of its own; null where the workbook has none. */
interface Own {
  own: readonly UnitCost[];
  table: OwnTable | null;
  /** The figures that it has brought itself. */
  figures: OwnFigureTable | null;
  failure: string | null;
}

const none: Own = { own: [], table: null, figures: null, failure: null };
const OwnTableContext = createContext<Own>(none);

export function useOwnTable(): Own {
  return useContext(OwnTableContext);
}

/** Follows the own unit costs for as long as the pane is open, whichever view is shown: the functions need them. */
export function WithOwnTable({ children }: { children: ReactNode }) {
  const [{ costs: table, figures }, setTables] = useState<OwnTables>({ costs: null, figures: null });
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const onFailure = (error: unknown) => setFailure(reasonOf(error));
    const onTables = (read: OwnTables) => {
      setFailure(null);
      setTables(read);
    };
    const watching = watchOwnTables(onTables, onFailure);
    watching.catch(onFailure);
    return () => void watching.then((stop) => stop()).catch(onFailure);
  }, []);
  const value = useMemo(
    () => ({ own: table?.accepted ?? none.own, table, figures, failure }),
    [table, figures, failure],
  );
  return <OwnTableContext.Provider value={value}>{children}</OwnTableContext.Provider>;
}
