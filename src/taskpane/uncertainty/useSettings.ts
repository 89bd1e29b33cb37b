import { useState } from "react";
import type { SimulationSettings } from "../../stories/scenarioFormat";
import { reasonOf } from "../../workbook/reason";
import type { Scenario } from "../../workbook/scenario";
import { useHands } from "../hands";
import { choose, settingsOf } from "./chosenSettings";

/** How the outcomes of a scenario are drawn, a way to choose otherwise, and why the choice is not kept with its sheet. */
export interface Drawn {
  settings: SimulationSettings;
  change: (settings: SimulationSettings) => void;
  trouble: "locked" | { reason: string } | null;
}

/** The settings that are kept with a scenario's sheet, or chosen since it was read. */
export function useSettings({ sheetId, simulation, lock }: Scenario): Drawn {
  const { keepSimulation } = useHands();
  const [, setChanges] = useState(0);
  const [failed, setFailed] = useState<{ reason: string } | null>(null);
  const change = (settings: SimulationSettings) => {
    choose(sheetId, simulation, settings);
    setChanges((changes) => changes + 1);
    setFailed(null);
    if (lock !== null) return;
    keepSimulation(sheetId, settings).catch((error: unknown) => setFailed({ reason: reasonOf(error) }));
  };
  return {
    settings: settingsOf(sheetId, simulation),
    change,
    trouble: lock !== null ? "locked" : failed,
  };
}
