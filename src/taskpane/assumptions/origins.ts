import { recordOf } from "../../model/ids";
import { originOf, origins, type Origin } from "../../catalogue/assumptions";
import type { Scenario } from "../../workbook/scenario";
import { isDue } from "../dueSource";
import { areOldPrices } from "../prices";
import { today } from "../today";
import { assumptionsOf } from "./assumptions";

/** How many of a scenario's assumptions come from where, and how many have grown old. */
export interface Origins {
  counts: Record<Origin, number>;
  /** In old prices. */
  old: number;
  /** Past the day by which their source was to be looked at again. */
  due: number;
  /** Where the effect comes from, on which everything hangs; null without one. */
  effect: Origin | null;
}

/** Counts a scenario's assumptions by where they come from. @param day the calendar's, as 2026-11-30 */
export function originsOf(scenario: Scenario, day = today()): Origins {
  const thisYear = Number(day.slice(0, 4));
  const counts = recordOf<Origin, number>(origins, () => 0);
  const found: Origins = { counts, old: 0, due: 0, effect: null };
  for (const assumption of assumptionsOf(scenario)) {
    counts[originOf(assumption)]++;
    const { prices } = assumption;
    if (typeof prices === "number" && areOldPrices(prices, thisYear)) found.old++;
    if (isDue(assumption.source, day)) found.due++;
  }
  const effect = scenario.inputs.find(({ id }) => id === "effect");
  return { ...found, effect: effect ? originOf(effect) : null };
}
