import { appraise } from "../../model/appraisal";
import { averted } from "../../model/averted";
import type { CostTable } from "../../model/costTable";
import type { Programme } from "../../model/programme";
import type { Scenario } from "../../workbook/scenario";

/** A term of office (mandatperiod) in years. */
export const termOfOffice = 4;

/** Whether as many as are expected to succeed are enough, where the effect may be lower or higher. */
export type Verdict = "enough" | "enoughAtLow" | "tooFew" | "tooFewAtHigh" | "uncertain" | "even";

/** How many must succeed; persons are null where no success would save anything. */
export interface Threshold {
  persons: number | null;
  verdict: Verdict;
}

/** How many are expected to succeed; low and high at the low and the high effect, null without a spread. */
export interface Successes {
  expected: number;
  low: number | null;
  high: number | null;
}

/** What the sentence on top is made of. */
export interface BreakEven {
  /** SEK, present value. */
  cost: number;
  horizon: number;
  /** Everyone's purse, over the horizon. */
  all: Threshold;
  /** What the municipality alone can take home within a term of office. */
  own: Threshold;
  successes: Successes;
  /** In all intakes. */
  participants: number;
  /** The most who could succeed: everyone at risk who completes, after deadweight and displacement. */
  reached: number;
  discountRate: number;
  deadweight: number;
}

/** How many must succeed for a scenario's measure to bear its cost, beside how many are expected to; null without one. */
export function breakEvenOf({ measure, inputs }: Scenario): BreakEven | null {
  if (!measure) return null;
  const { programme, costs } = measure;
  const { horizon, intakes, discountRate, deadweight } = programme;
  const { low, high } = inputs.find(({ id }) => id === "effect") ?? { low: null, high: null };
  const succeed = (effect: number) => averted({ ...programme, effect }) * intakes;
  const successes = {
    expected: succeed(programme.effect),
    low: low === null ? null : succeed(low),
    high: high === null ? null : succeed(high),
  };
  const appraised = appraise(programme, costs);
  const inTerm = appraise(withinTerm(programme), cashableOnly(costs)).own;
  return {
    cost: appraised.all.cost,
    horizon,
    successes,
    reached: succeed(1),
    discountRate,
    deadweight,
    participants: programme.participants * intakes,
    all: threshold(appraised.all.breakEvenPersons, successes),
    own: threshold(inTerm.breakEvenPersons, successes),
  };
}

/** The measure as far as a term of office reaches. */
export function withinTerm(programme: Programme): Programme {
  return { ...programme, horizon: Math.min(termOfOffice, programme.horizon) };
}

/**
 * The costs of which only what can be taken home is left.
 *
 * @example cashableOnly({ actors: [], rows: [{ actor: 0, amount: 100, fromAge: 20, toAge: 64, share: 1, cashable: 0.5, low: 0, high: 0, transfer: false }] }).rows[0].amount // 50
 */
export function cashableOnly({ actors, rows }: CostTable): CostTable {
  return { actors, rows: rows.map((row) => ({ ...row, amount: row.amount * row.cashable, cashable: 1 })) };
}

function threshold(persons: number | null, successes: Successes): Threshold {
  return { persons, verdict: persons === null ? "tooFew" : verdictOf(persons, successes) };
}

/**
 * Whether as many as are expected to succeed are enough.
 *
 * Where whole persons, as they are shown, would say the opposite of the amounts, it is about even.
 *
 * @example verdictOf(20, { expected: 24, low: 12, high: 30 }) // "uncertain"
 * @example verdictOf(20, { expected: 24, low: null, high: null }) // "enough"
 * @example verdictOf(20.3, { expected: 20.4, low: null, high: null }) // "even"
 */
export function verdictOf(needed: number, { expected, low, high }: Successes): Verdict {
  const isEnough = expected >= needed;
  const isSpread = low !== null && high !== null;
  if (isSpread && low < needed && high >= needed) return "uncertain";
  if (isEnough !== Math.round(expected) >= wholePersons(needed)) return "even";
  if (isSpread) return isEnough ? "enoughAtLow" : "tooFewAtHigh";
  return isEnough ? "enough" : "tooFew";
}

/**
 * How many whole persons are needed; binary noise does not make it one more.
 *
 * @example wholePersons(7.14) // 8
 * @example wholePersons(7.0000000000001) // 7
 */
export function wholePersons(needed: number): number {
  return Math.ceil(Number(needed.toFixed(9)));
}
