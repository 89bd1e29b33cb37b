import type { Language } from "../locales/language";
import { storyWords } from "../locales/storyWords";
import { cohortSheet } from "./cohortSheet";
import { exampleScenario } from "./exampleScenario";
import { scenarioSheet } from "./scenarioSheet";
import type { Cohort, ExampleMeasure } from "./situation";
import type { Story, StorySheet } from "./story";

/** A municipality's situation: plain figures, of which those that are invented are labelled so in the workbook. */
export interface Situation extends ExampleMeasure {
  id: "stockholm2012" | "lulea2012";
  cohort: Cohort;
}

/** A situation as a workbook in a language: the cohort, and a measure in the municipality's books as a scenario. */
export function situationStory(situation: Situation, language: Language): Story {
  const words = storyWords(language);
  const { title, says, place } = words[situation.id];
  const cohort = cohortSheet(situation.cohort, place, words, language);
  return {
    id: situation.id,
    title,
    says,
    language,
    sheets: [cohort.sheet, situationSheet(situation, language)],
    names: cohort.names,
  };
}

/** The scenario's sheet of a situation. */
export function situationSheet(situation: Situation, language: Language): StorySheet {
  const words = storyWords(language);
  const { city } = words[situation.id];
  const says = { title: words.scenario.title(city), says: words.measureSays };
  const told = { name: words.scenario.measure, ...says, source: words.scenario.invented };
  return scenarioSheet(exampleScenario(situation, told, words, language), words);
}
