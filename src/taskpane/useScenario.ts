import { useEffect, useState } from "react";
import type { Scenario } from "../workbook/scenario";
import { watchScenario, type Watch } from "../workbook/watchScenario";

/** What the pane knows of the workbook. */
export type Seen = { state: "waiting" } | { state: "failed"; reason: string } | { state: "read"; scenario: Scenario };

/** Follows the workbook's scenario for as long as the pane is open. */
export function useScenario(): { seen: Seen; again: () => void } {
  const [seen, setSeen] = useState<Seen>({ state: "waiting" });
  const [watch, setWatch] = useState<Watch | null>(null);
  useEffect(() => {
    const onFailure = (error: unknown) =>
      setSeen({ state: "failed", reason: error instanceof Error ? error.message : String(error) });
    const watching = watchScenario({ onScenario: (scenario) => setSeen({ state: "read", scenario }), onFailure });
    watching.then(setWatch, onFailure);
    return () => void watching.then((started) => started.stop(), onFailure);
  }, []);
  return { seen, again: () => watch?.again() };
}
