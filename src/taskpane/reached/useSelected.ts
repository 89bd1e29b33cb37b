import { useEffect, useState } from "react";
import { callsIn, type Call } from "../../ranges/calls";
import type { Referred } from "../../workbook/readReferences";
import type { SelectedCell } from "../../workbook/watchSelection";
import { useHands } from "../hands";

/** The selected cell with the calls of our functions in its formula, and the cells that they refer to. */
export interface Selection {
  cell: SelectedCell;
  calls: Call[];
  referred: ReadonlyMap<string, Referred>;
}

/** Follows what is selected; null until it has been read. What is no longer selected when it has been read is not told. */
export function useSelected(): Selection | null {
  const { watchSelection, readReferences } = useHands();
  const [selected, setSelected] = useState<Selection | null>(null);
  useEffect(() => {
    let latest = 0;
    const follow = async (cell: SelectedCell | null) => {
      const turn = ++latest;
      if (!cell) return setSelected(null);
      const calls = callsIn(cell.formula);
      const none: ReadonlyMap<string, Referred> = new Map();
      const read = calls.length === 0 ? none : await readReferences(cell.from.at.sheetId, calls).catch(() => none);
      if (turn === latest) setSelected({ cell, calls, referred: read });
    };
    const watching = watchSelection((cell) => void follow(cell));
    watching.catch(() => setSelected(null));
    return () => {
      latest++;
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [watchSelection, readReferences]);
  return selected;
}
