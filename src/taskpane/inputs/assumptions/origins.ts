import { originOf, origins, type Origin } from "../../../catalogue/assumptions";
import type { Scenario } from "../../../workbook/scenario";
import { areOldPrices } from "../unusual";
import { assumptionsOf } from "./assumptions";

/** How many of a scenario's assumptions come from where, and how many are in old prices. */
export interface Origins {
  counts: Record<Origin, number>;
  old: number;
  /** Where the effect comes from, on which everything hangs; null without one. */
  effect: Origin | null;
}

/** Counts a scenario's assumptions by where they come from. @param thisYear the calendar's */
export function originsOf(scenario: Scenario, thisYear: number): Origins {
  const counts = Object.fromEntries(origins.map((origin) => [origin, 0])) as Record<Origin, number>;
  let old = 0;
  for (const assumption of assumptionsOf(scenario)) {
    counts[originOf(assumption)]++;
    if (typeof assumption.prices === "number" && areOldPrices(assumption.prices, thisYear)) old++;
  }
  const effect = scenario.inputs.find(({ id }) => id === "effect");
  return { counts, old, effect: effect ? originOf(effect) : null };
}
