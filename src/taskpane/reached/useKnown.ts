import { useMemo } from "react";
import type { Scenario } from "../../workbook/scenario";
import { useFollowUp } from "../followUp/useFollowUp";
import { useRequest } from "../uncertainty/useRequest";
import { useSettings } from "../uncertainty/useSettings";
import { useSimulation } from "../uncertainty/useSimulation";
import type { Known } from "./numbers";

/** Follows a scenario's follow-up and, where one of its numbers is asked for, its simulation. */
export function useKnown(scenario: Scenario, isSimulated: boolean): Known {
  const { content } = useFollowUp(scenario.name);
  const { settings } = useSettings(scenario);
  const request = useRequest(isSimulated ? scenario : undefined, settings);
  const { answer } = useSimulation(request);
  return useMemo(() => ({ followUp: content ?? null, answer }), [content, answer]);
}
