import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import type { UnitCost } from "../catalogue/unitCost";
import type { OwnTable } from "../workbook/ownTable";
import { reasonOf } from "../workbook/reason";
import { watchOwnTable } from "../workbook/watchOwnTable";

/** The municipality's own unit costs, and the table they stand in; null where the workbook has none. */
interface Own {
  own: readonly UnitCost[];
  table: OwnTable | null;
  failure: string | null;
}

const none: Own = { own: [], table: null, failure: null };
const OwnTableContext = createContext<Own>(none);

export function useOwnTable(): Own {
  return useContext(OwnTableContext);
}

/** Follows the own unit costs for as long as the pane is open, whichever view is shown: the functions need them. */
export function WithOwnTable({ children }: { children: ReactNode }) {
  const [table, setTable] = useState<OwnTable | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const onFailure = (error: unknown) => setFailure(reasonOf(error));
    const onTable = (read: OwnTable | null) => {
      setFailure(null);
      setTable(read);
    };
    const watching = watchOwnTable(onTable, onFailure);
    watching.catch(onFailure);
    return () => void watching.then((stop) => stop()).catch(onFailure);
  }, []);
  const value = useMemo(() => ({ own: table?.accepted ?? none.own, table, failure }), [table, failure]);
  return <OwnTableContext.Provider value={value}>{children}</OwnTableContext.Provider>;
}
