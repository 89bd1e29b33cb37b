import { useEffect, useState } from "react";
import type { Scenarios } from "../workbook/readScenarios";
import { watchScenarios } from "../workbook/watchScenarios";

/** What the pane knows of the workbook: what was read last, and why a later reading failed. */
export interface Seen {
  read: Scenarios | null;
  failure: string | null;
}

/** Follows the workbook's scenarios for as long as the pane is open; `again` starts over. */
export function useScenarios(): Seen & { again: () => void } {
  const [seen, setSeen] = useState<Seen>({ read: null, failure: null });
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    const onFailure = (error: unknown) => {
      const failure = error instanceof Error ? error.message : String(error);
      setSeen(({ read }) => ({ read, failure }));
    };
    const watching = watchScenarios({ onScenarios: (read) => setSeen({ read, failure: null }), onFailure });
    watching.catch(onFailure);
    return () => void watching.then((stop) => stop()).catch(onFailure);
  }, [attempt]);
  return { ...seen, again: () => setAttempt(attempt + 1) };
}
