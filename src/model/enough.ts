import { averted } from "./averted";
import { breakEvenWithin, type BreakEvenWithin } from "./breakEvenWithin";
import type { CostTable } from "./costTable";
import type { Perspective } from "./perspective";
import type { Programme } from "./programmeInputs";
import { verdictOfPersons, type Verdict } from "./verdict";

/** The low and the high effect; null where it has no spread. */
export interface EffectRange {
  low: number | null;
  high: number | null;
}

/** How many are expected to succeed; low and high at the low and the high effect, null without a spread. */
export interface Successes {
  expected: number;
  low: number | null;
  high: number | null;
}

/**
 * How many of some intakes are expected to succeed, and at the low and the high effect.
 *
 * @param programme the measure
 * @param intakes how many intakes are counted
 * @param range of the effect
 * @returns persons
 * @example successes({ participants: 10, exclusionShare: 0.5, effect: 0.4, retention: 1, deadweight: 0, displacement: 0 }, 3, { low: 0.2, high: null }) // { "expected": 6, "low": 3, "high": null }
 */
export function successes(programme: Parameters<typeof averted>[0], intakes: number, range: EffectRange): Successes {
  const succeed = (effect: number) => averted({ ...programme, effect }) * intakes;
  return {
    expected: succeed(programme.effect),
    low: range.low === null ? null : succeed(range.low),
    high: range.high === null ? null : succeed(range.high),
  };
}

/** Whether a measure bears its cost within some years, with what decides the answer. */
export interface Enough extends BreakEvenWithin {
  verdict: Verdict;
  successes: Successes;
  /** The most who could succeed: everyone at risk who completes, after deadweight and displacement. */
  reached: number;
}

/**
 * Whether as many are expected to succeed as must for a measure to bear its cost within some years (räcker det?).
 *
 * @param programme the measure
 * @param costs what exclusion costs whom
 * @param whose the perspective
 * @param years whole years from year 0
 * @param range of the effect
 * @example enough(completeProgramme({ participants: 10, exclusionShare: 0.5, effect: 0.5, costPerParticipant: 10, startAge: 20, horizon: 3, lag: 0, discountRate: 0, own: "City" }), { actors: ["City"], rows: [{ actor: 0, amount: 25, fromAge: 20, toAge: 64, share: 1, cashable: 1, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }, "cashable", 2, { low: null, high: null }).verdict // "likely"
 */
export function enough(
  programme: Programme,
  costs: CostTable,
  whose: Perspective,
  years: number,
  range: EffectRange,
): Enough {
  const within = breakEvenWithin(programme, costs, whose, years);
  const succeed = successes(programme, within.intakes, range);
  const reached = successes({ ...programme, effect: 1 }, within.intakes, range).expected;
  return { ...within, successes: succeed, reached, verdict: verdictOfPersons(within.persons, succeed) };
}
