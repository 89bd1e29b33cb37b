import { appraise } from "../../model/appraisal";
import { averted } from "../../model/averted";
import { breakEvenWithin, type BreakEvenWithin } from "../../model/breakEvenWithin";
import type { Perspective } from "../../model/perspective";
import { countedYears } from "../../model/programme";
import { verdictOfPersons, type Verdict } from "../../model/verdict";
import type { Counting } from "../../workbook/counting";
import type { Measure, Scenario } from "../../workbook/scenario";

/** How many are expected to succeed; low and high at the low and the high effect, null without a spread. */
export interface Successes {
  expected: number;
  low: number | null;
  high: number | null;
}

/** One question of whether the measure bears its cost, with what decides the answer. */
export interface Answered extends BreakEvenWithin {
  verdict: Verdict;
  successes: Successes;
  /** The most who could succeed: everyone at risk who completes, after deadweight and displacement. */
  reached: number;
}

/** The questions that the pane answers first. */
export interface Card {
  /** The municipality within a term of office, and over all years that are counted. */
  term: Answered;
  horizon: Answered;
  all: Answered;
  /** Years until the municipality's lower costs are as large as the cost, undiscounted; null where they never are. */
  payback: number | null;
  counting: Counting;
}

/** The answers to the questions that the pane answers first; null where there is no measure to ask of. */
export function cardOf(scenario: Scenario, counting: Counting): Card | null {
  const { measure } = scenario;
  if (!measure) return null;
  const years = countedYears(measure.programme);
  const ask = (purse: Perspective, within: number) => answered(scenario, measure, purse, within);
  return {
    term: ask(counting, Math.min(scenario.termYears, years)),
    horizon: ask(counting, years),
    all: ask("all", years),
    payback: appraise(measure.programme, measure.costs)[counting].payback,
    counting,
  };
}

function answered({ inputs }: Scenario, { programme, costs }: Measure, purse: Perspective, years: number): Answered {
  const within = breakEvenWithin(programme, costs, purse, years);
  const { low, high } = inputs.find(({ id }) => id === "effect") ?? { low: null, high: null };
  const succeed = (effect: number) => averted({ ...programme, effect }) * within.intakes;
  const successes = {
    expected: succeed(programme.effect),
    low: low === null ? null : succeed(low),
    high: high === null ? null : succeed(high),
  };
  return { ...within, successes, reached: succeed(1), verdict: verdictOfPersons(within.persons, successes) };
}
