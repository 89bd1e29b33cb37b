import type { Language } from "../locales/language";
import type { SituationId } from "../stories/situationIds";
import type { StorySheet } from "../stories/story";

/** The sheet of a new scenario; what it holds is loaded when the first is made. */
export async function newScenarioSheet(language: Language): Promise<StorySheet> {
  return (await import("../stories/templateScenario")).newScenarioSheet(language);
}

/** The sheet of an example; the examples are loaded when the first is inserted. */
export async function exampleSheet(id: SituationId, language: Language): Promise<StorySheet> {
  return (await import("../stories")).exampleSheet(id, language);
}
