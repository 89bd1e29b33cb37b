import { idsOf } from "../model/ids";
import { movedSentence, movedTo } from "../catalogue/chosenCosts";
import { ages, bullyingActors, calculator, luleaActors } from "../catalogue/cohorts";
import type { Figure } from "../catalogue/figure";
import type { Language } from "../locales/language";
import { formatNumber } from "../locales/numbers";
import { storyWords, type StoryWords } from "../locales/storyWords";
import { sourceOf } from "./sourceOf";
import type { ScenarioCost } from "./scenarioContent";

/** What a kind of exclusion costs whom at which ages: a cost table to begin from and to change. */
export interface CostProfile {
  id: string;
  title: string;
  /** One sentence of what the profile says. */
  says: string;
  /** What is printed somewhere. */
  known: string;
  /** What nobody has printed, and could be wrong. */
  reconstructed: string;
  /** What holds for all rows. */
  notes: string[];
  costs: ScenarioCost[];
}

/** The catalogue's code of the yearly cost that both profiles divide. */
const yearlyCost = "exclusion-generic-year";

/**
 * The published 350 000 × 45 years (a reconstruction) by Luleå's actor shares, and as a contrast by those of the bullying study:
 * shares are an input of each profile, never a constant.
 */
export function costProfiles(language: Language): CostProfile[] {
  return [profile("general", luleaActors, language), profile("bullying", bullyingActors, language)];
}

function profile(
  id: "general" | "bullying",
  parts: Partial<Record<keyof StoryWords["actors"], Figure>>,
  language: Language,
): CostProfile {
  const words = storyWords[language];
  const { cashableNote, kindNote, ...say } = words.costProfiles;
  const actors = idsOf(parts).map((actor) => ({ actor, part: parts[actor]! }));
  let sum = 0;
  for (const { part } of actors) sum += part.value;
  const costs = actors.map(({ actor, part }): ScenarioCost => ({
    actor: words.actors[actor],
    amount: (calculator.yearlyCost.value * part.value) / sum,
    fromAge: ages.from,
    toAge: ages.to,
    share: 1,
    cashable: 0,
    isTransfer: actor === "socialInsurance",
    priceYear: calculator.yearlyCost.priceYear,
    code: yearlyCost,
    grade: calculator.yearlyCost.grade,
    source: sourceOf(part, language),
  }));
  const yearly = formatNumber(calculator.yearlyCost.value, "kronor", language);
  const { title, says, known, reconstructed } = say[id];
  return {
    id,
    title,
    says: says(yearly, ages.from, ages.to),
    known,
    reconstructed: reconstructed(yearly, ages.from, ages.to),
    notes: [cashableNote, kindNote],
    costs,
  };
}

/** Rows of costs in the prices of a year, each with what was done to it; null where KPI lacks one of the years. */
export function costsIn(costs: readonly ScenarioCost[], year: number, language: Language): ScenarioCost[] | null {
  const moved: ScenarioCost[] = [];
  for (const cost of costs) {
    const to = movedTo(cost, year);
    if (to === null) return null;
    if (to.from === to.to) moved.push(cost);
    else {
      const source = [cost.source, movedSentence(to, language)].filter(Boolean).join(". ");
      moved.push({ ...cost, amount: to.amount, priceYear: year, source });
    }
  }
  return moved;
}
