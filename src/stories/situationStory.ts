import type { Language } from "../locales/language";
import { storyWords, type StoryWords } from "../locales/storyWords";
import { cohortSheet } from "./cohortSheet";
import { exampleScenario } from "./exampleScenario";
import { scenarioSheet } from "./scenarioSheet";
import type { ExampleFund, ExampleMeasure } from "./situation";
import type { Story, StorySheet } from "./story";

/** A municipality's situation: plain figures, of which those that are invented are labelled so in the workbook. */
export interface Situation extends ExampleMeasure {
  id: "stockholm2012" | "lulea2012" | "norrkoping2010";
  /** Its own fund, where it has one. */
  fund?: (words: StoryWords, language: Language) => ExampleFund;
}

interface Said {
  title: string;
  says: string;
  city: string;
  /** Whose cohort it is. */
  place?: string;
  /** How a published amount was set aside. */
  disposedNote?: (amount: string) => string;
}

/** A situation as a workbook in a language: the cohort where one is published, and a measure in the municipality's books as a scenario. */
export function situationStory(situation: Situation, language: Language): Story {
  const words = storyWords[language];
  const { title, says, city, place }: Said = words[situation.id];
  const cohort = situation.cohort && cohortSheet(situation.cohort, place ?? city, words, language);
  return {
    id: situation.id,
    title,
    says,
    language,
    sheets: [...(cohort ? [cohort.sheet] : []), situationSheet(situation, language)],
    names: cohort?.names ?? {},
  };
}

/** The scenario's sheet of a situation. */
export function situationSheet(situation: Situation, language: Language): StorySheet {
  const words = storyWords[language];
  const { id, yearZero, fund } = situation;
  const { city, disposedNote }: Said = words[id];
  const { title, measure, invented } = words.scenario;
  const says = yearZero === undefined ? words.measureSays : `${words.measureSays} ${words.yearZero(yearZero)}`;
  const told = { name: measure, title: title(city), says, source: invented, disposedNote };
  return scenarioSheet(exampleScenario(situation, told, words, language, fund?.(words, language)), words);
}
