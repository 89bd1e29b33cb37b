import { useState } from "react";
import type { SimulationRequest } from "../../simulation/request";
import type { SimulationSettings } from "../../stories/scenarioFormat";
import type { Scenario } from "../../workbook/scenario";
import { useDifference, type Difference } from "./useDifference";
import { useRequest } from "./useRequest";

/** The scenario that this one is compared with, and how much they differ as far as it is known. */
export interface Compared {
  others: Scenario[];
  other: Scenario | undefined;
  choose: (sheetId: string) => void;
  difference: Difference | null;
}

/** Compares a scenario with another one, drawn with the same settings. */
export function useAgainst(
  request: SimulationRequest | null,
  settings: SimulationSettings,
  scenario: Scenario,
  scenarios: readonly Scenario[],
): Compared {
  const [chosen, choose] = useState("");
  const others = scenarios.filter(({ sheetId, measure }) => sheetId !== scenario.sheetId && measure);
  const other = others.find(({ sheetId }) => sheetId === chosen);
  const theirs = useRequest(other, settings);
  return { others, other, choose, difference: useDifference(request, theirs) };
}
