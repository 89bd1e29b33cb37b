import { originOf, type Origin } from "../../../catalogue/assumptions";
import type { Scenario } from "../../../workbook/scenario";
import { assumptionsOf } from "../../assumptions/assumptions";
import { originCounts } from "../../assumptions/originsText";
import { areOldPrices } from "../unusual";

/** How many of a scenario's assumptions come from where, and how many are in old prices. */
export interface Origins {
  counts: Record<Origin, number>;
  old: number;
  /** Where the effect comes from, on which everything hangs; null without one. */
  effect: Origin | null;
}

/** Counts a scenario's assumptions by where they come from. @param thisYear the calendar's */
export function originsOf(scenario: Scenario, thisYear: number): Origins {
  const inYears = assumptionsOf(scenario).flatMap(({ prices }) => (typeof prices === "number" ? [prices] : []));
  const old = inYears.filter((prices) => areOldPrices(prices, thisYear)).length;
  const effect = scenario.inputs.find(({ id }) => id === "effect");
  return { counts: originCounts(scenario), old, effect: effect ? originOf(effect) : null };
}
