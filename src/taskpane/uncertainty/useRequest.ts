import { useMemo } from "react";
import type { SimulationRequest } from "../../simulation/request";
import type { SimulationSettings } from "../../stories/scenarioFormat";
import type { Scenario } from "../../workbook/scenario";
import { requestOf } from "./request";

/**
 * What is simulated of a scenario; the same object as long as it says the same, so that a change of the sheet which
 * does not touch the simulation does not begin it anew.
 */
export function useRequest(scenario: Scenario | undefined, settings: SimulationSettings): SimulationRequest | null {
  const key = useMemo(() => JSON.stringify(scenario ? requestOf(scenario, settings) : null), [scenario, settings]);
  return useMemo(() => JSON.parse(key) as SimulationRequest | null, [key]);
}
