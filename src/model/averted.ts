/** What decides how many persons a measure helps; all but participants are shares 0–1. */
export interface Reach {
  participants: number;
  /** Share of the participants who would otherwise become excluded. */
  exclusionShare: number;
  /** Relative reduction of that share. */
  effect: number;
  /** Share of the participants who complete. */
  retention: number;
  /** Share who would have managed anyway; 0 where the effect is measured against a comparison group. */
  deadweight: number;
  /** Share of the effect that falls on others, e.g. in subsidised jobs. */
  displacement: number;
}

/**
 * Persons who avoid exclusion thanks to the measure.
 *
 * @param reach participants and shares
 * @returns persons, may be a fraction: it is an expected number
 * @example averted({ participants: 200, exclusionShare: 0.25, effect: 0.5, retention: 0.8, deadweight: 0.25, displacement: 0 }) // 15
 */
export function averted(reach: Reach): number {
  const { participants, exclusionShare, effect, retention, deadweight, displacement } = reach;
  return participants * retention * exclusionShare * effect * (1 - deadweight) * (1 - displacement);
}
