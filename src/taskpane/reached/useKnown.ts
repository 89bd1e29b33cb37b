import { useMemo } from "react";
import type { Scenario } from "../../workbook/scenario";
import { useFollowUp } from "../followUp/useFollowUp";
import { useDifference } from "../uncertainty/useDifference";
import { useRequest } from "../uncertainty/useRequest";
import { useSettings } from "../uncertainty/useSettings";
import { useSimulation } from "../uncertainty/useSimulation";
import { simulated, type NumberId } from "../explained/shownNumber";
import type { Known } from "./numbers";

/** Follows a scenario's follow-up and, where one of their numbers is asked for, its simulation and the difference to another. */
export function useKnown(scenario: Scenario, scenarios: readonly Scenario[], asked: NumberId): Known {
  const { content } = useFollowUp(scenario.name);
  const { settings } = useSettings(scenario);
  const request = useRequest(simulated.has(asked.group) ? scenario : undefined, settings);
  const { answer } = useSimulation(request);
  const other =
    asked.group === "against" ? scenarios.find(({ sheetId }) => asked.row.endsWith(` ${sheetId}`)) : undefined;
  const difference = useDifference(request, useRequest(other, settings));
  return useMemo(
    () => ({ followUp: content ?? null, answer, asked, against: other ? { other, difference } : null }),
    [content, answer, asked, other, difference],
  );
}
