import { useEffect, useState } from "react";
import type { Scenario } from "../workbook/scenario";
import { watchScenario } from "../workbook/watchScenario";

/** What the pane knows of the workbook: the last scenario that was read, and why a later reading failed. */
export interface Seen {
  scenario: Scenario | null;
  failure: string | null;
}

/** Follows the workbook's scenario for as long as the pane is open; `again` starts over. */
export function useScenario(): Seen & { again: () => void } {
  const [seen, setSeen] = useState<Seen>({ scenario: null, failure: null });
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    const onFailure = (error: unknown) => {
      const failure = error instanceof Error ? error.message : String(error);
      setSeen(({ scenario }) => ({ scenario, failure }));
    };
    const watching = watchScenario({ onScenario: (scenario) => setSeen({ scenario, failure: null }), onFailure });
    watching.catch(onFailure);
    return () => void watching.then((stop) => stop()).catch(onFailure);
  }, [attempt]);
  return { ...seen, again: () => setAttempt(attempt + 1) };
}
