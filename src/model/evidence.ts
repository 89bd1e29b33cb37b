/** What is wanted of an outcome: more of it (in work), or less of it (homeless). */
export type Wanted = "more" | "less";

/**
 * Why a finding gives no relative reduction of a bad outcome: it shows no effect or a harm, has no figure, or its figure is
 * of another kind.
 *
 * - none: no demonstrated effect, which is not proof of no effect
 * - harm: worse than the comparison
 * - better, mixed: only the direction is known, or not even that
 * - points: a difference in percentage points, without the two shares
 * - odds: a ratio of odds; the share without the measure would be needed
 * - deviations: standard deviations of a scale
 * - sek: kronor
 * - displaced: a share taken from others, which is the input displacement
 * - gain: a relative change of something wanted, such as a wage
 */
export type NoReduction =
  "none" | "harm" | "better" | "mixed" | "points" | "odds" | "deviations" | "sek" | "displaced" | "gain";

/**
 * Relative reduction of the bad outcome (relativ riskminskning): how much smaller the share that fares ill is with a measure.
 *
 * Of a bad outcome it is 1 − treated / control. Of a good one the bad outcome is its absence: 1 − (1 − treated) / (1 − control).
 * It is measured against a comparison group, so what would have happened anyway is taken off already.
 *
 * @param treated share with the outcome among those with the measure, 0–1
 * @param control share with the outcome in the comparison group, 0–1
 * @param wanted whether the outcome is good (more) or bad (less)
 * @returns share; below 0 where the measure makes it worse; null where nobody fares ill without it
 * @example riskReduction(0.1, 0.2, "less") // 0.5
 * @example riskReduction(0.55, 0.2, "more") // 0.4375
 */
export function riskReduction(treated: number, control: number, wanted: Wanted): number | null {
  const withMeasure = wanted === "less" ? treated : 1 - treated;
  const without = wanted === "less" ? control : 1 - control;
  return without === 0 ? null : 1 - withMeasure / without;
}
