import { movedSentence, movedTo } from "../catalogue/chosenCosts";
import type { FoundCost } from "../catalogue/findCosts";
import { kindOf } from "../catalogue/unitCost";
import type { Language } from "../locales/language";
import { payerName, perName, shownSource, withReview } from "../locales/unitCostWords";
import type { ScenarioCost } from "./scenarioContent";

/** What a person says of a unit cost that is put into a cost table. */
export interface Insertion {
  /** How many of its units fall on a person in a year: 30 days, 12 months, 1 year. */
  timesAYear: number;
  fromAge: number;
  toAge: number;
  /** The price year of the cost table. */
  priceYear: number;
}

const timesAYearOf: Record<string, number> = {
  month: 12,
  year: 1,
  "pupil-year": 1,
  "child-year": 1,
  "household-year": 1,
};

/**
 * How many of a unit there are in a whole year, where that is known; a day of care or a visit must be counted by somebody.
 *
 * @example timesAYear("month") // 12
 * @example timesAYear("day") // null
 */
export function timesAYear(per: string): number | null {
  return timesAYearOf[per] ?? null;
}

/**
 * A unit cost as a row of a cost table, in the prices of the table's year, with code, grade and source, and what was done to the amount;
 * null where KPI lacks one of the years. Nothing is cashable until somebody has judged it.
 */
export function insertedCost(
  { cost, isOwn }: FoundCost,
  { timesAYear: times, fromAge, toAge, priceYear }: Insertion,
  language: Language,
): ScenarioCost | null {
  const moved = movedTo(cost, priceYear);
  if (moved === null) return null;
  const done = [
    shownSource(cost.source.title[language], cost.grade, isOwn, language),
    `${cost.name[language]}: ${times} × ${perName(cost.per, language)}`,
    ...(moved.from === moved.to ? [] : [movedSentence(moved, language)]),
  ];
  const amount = (one: number) => one * moved.factor * times;
  return {
    actor: payerName(cost.payer, language),
    amount: amount(cost.amount),
    fromAge,
    toAge,
    share: 1,
    cashable: 0,
    low: cost.high === 0 ? undefined : amount(cost.low),
    high: cost.high === 0 ? undefined : amount(cost.high),
    isTransfer: kindOf(cost) === "transfer",
    priceYear,
    code: cost.code,
    grade: cost.grade,
    source: withReview(done.join(". "), cost.source.review ?? "", language),
  };
}
