import type { FollowUpWorking } from "./followUp";
import { minus, plus, type MadeOf } from "./made";

/** An amount of a year of a follow-up. */
export type FollowUpId = Exclude<keyof FollowUpWorking, "year">;

const always = {
  plannedPresent: { is: "product", of: ["planned", "factor"] },
  plannedToDate: { is: "sum", of: [plus("plannedPresent"), plus("plannedBefore")] },
} as const satisfies MadeOf<FollowUpId>;

const known = {
  ...always,
  deviation: { is: "sum", of: [plus("actual"), minus("planned")] },
  actualPresent: { is: "product", of: ["actual", "factor"] },
  actualToDate: { is: "sum", of: [plus("actualPresent"), plus("actualBefore")] },
  forecast: { is: "same", of: "actual" },
} as const satisfies MadeOf<FollowUpId>;

/**
 * What each amount of a follow-up's year is made of, as `followUp` gives it; what is not known yet is made of nothing.
 *
 * @param year that is asked of: known or not, planned above 0 or not
 * @returns by amount, the amounts it is made of and how
 * @example followUpMade({ actual: null, planned: 60 }).forecast // {"is":"product","of":["planned","realisation"]}
 * @example followUpMade({ actual: null, planned: -60 }).forecast // {"is":"same","of":"planned"}
 */
export function followUpMade({ actual, planned }: Pick<FollowUpWorking, "actual" | "planned">): MadeOf<FollowUpId> {
  if (actual !== null) return known;
  if (planned > 0) return { ...always, forecast: { is: "product", of: ["planned", "realisation"] } };
  return { ...always, forecast: { is: "same", of: "planned" } };
}
