import { movedSentence, movedTo } from "../../catalogue/chosenCosts";
import { ages, calculator } from "../../catalogue/cohorts";
import { findingWithCode } from "../../catalogue/findEvidence";
import { findingDetails } from "../../catalogue/findingDetails";
import { findingSource, offeredEffect } from "../../catalogue/offeredEffect";
import { sixYearOlds, suggestedCohort } from "../../catalogue/suggestedCohort";
import { beginningWords } from "../../locales/beginningWords";
import { exactNumber } from "../../locales/numbers";
import { storyWords } from "../../locales/storyWords";
import { withReview } from "../../locales/unitCostWords";
import { publishedExclusion } from "../../stories/exampleScenario";
import { sourceOfOwn } from "../../stories/ownBooks";
import type { ScenarioInput } from "../../stories/scenarioContent";
import { figureWith, municipalityOf, priceYearOf, type AskedNumber, type Draft, type Known } from "./draft";

/** A value that is put in where a person has typed none, with where it comes from. */
export type Suggested = ScenarioInput & { value: number };

/** The answer of another question, where it can be read already. */
export type Answered = (id: AskedNumber) => number | null;

/** Years that are counted where nobody says another number. */
const usualHorizon = 10;

/** What would stand in a field that nobody has touched; null where there is nothing to suggest. */
export function suggestedFor(id: AskedNumber, draft: Draft, known: Known, answered: Answered): Suggested | null {
  const { story: say } = beginningWords[known.language];
  const as = (other: AskedNumber, source: string): Suggested | null => {
    const value = answered(other);
    return value === null ? null : { value, source };
  };
  switch (id) {
    case "cohortSize":
      return cohortSize(draft, known);
    case "cohortAge":
      return { value: ages.cohort, source: say.usual };
    case "cohortShare":
      return publishedExclusion(storyWords[known.language], known.language).cohortShare;
    case "lifetimeCost":
      return lifetimeCost(known);
    case "effect":
      return effectOf(draft, known);
    case "participants":
      return as("cohortSize", say.whole);
    case "exclusionShare":
      return as("cohortShare", say.sameShare);
    case "startAge":
      return as("cohortAge", say.sameAge);
    case "horizon":
      return { value: usualHorizon, source: say.horizon };
    case "costPerParticipant":
      return null;
  }
}

/** The six-year-olds that the municipality itself has brought, or a suggestion from its inhabitants. */
function cohortSize(draft: Draft, known: Known): Suggested | null {
  const municipality = municipalityOf(draft);
  if (!municipality) return null;
  const { language } = known;
  const own = figureWith("aged6", municipality, known);
  if (own) return { value: Number(own.value), source: sourceOfOwn(own, language) };
  const population = figureWith("population", municipality, known)!;
  const inhabitants = Number(population.value);
  const said = (amount: number) => exactNumber(amount, language);
  const { persons, inhabitants: all, source, review } = sixYearOlds;
  const from = population.isOwn ? sourceOfOwn(population, language) : population.source;
  const { suggested } = beginningWords[language].story;
  const [due] = [population.review, review].filter((day) => day !== "").sort();
  return {
    value: suggestedCohort(inhabitants),
    source: withReview(suggested(said(persons), said(all), said(inhabitants), from, source), due!, language),
  };
}

/** The published lifetime cost, in the scenario's prices. */
function lifetimeCost({ language, thisYear }: Known): Suggested | null {
  const published = publishedExclusion(storyWords[language], language).lifetimeCost;
  const { priceYear } = calculator.lifetimeCost;
  const moved = movedTo({ amount: published.value, priceYear }, priceYearOf({ thisYear }));
  if (moved === null) return null;
  return { ...published, value: moved.amount, source: `${published.source}. ${movedSentence(moved, language)}` };
}

/** The effect of the finding that was chosen, where it gives one. */
function effectOf({ finding }: Draft, { language }: Known): Suggested | null {
  const found = finding === null ? undefined : findingWithCode(finding);
  if (!found) return null;
  const details = findingDetails[found.code]!;
  const offered = offeredEffect(found, details);
  if (typeof offered === "string") return null;
  const { value, low, high } = offered;
  const range = low === null || high === null ? {} : { low, high };
  return { value, ...range, grade: found.grade, source: findingSource(found, details, language) };
}
