import type { Language } from "../locales/language";
import { lulea2012 } from "./lulea2012";
import { norrkoping2010 } from "./norrkoping2010";
import { refusalsStory } from "./refusals";
import { situationSheet, situationStory } from "./situationStory";
import { situationIds, type SituationId } from "./situationIds";
import { stockholm2012 } from "./stockholm2012";
import type { Story, StorySheet } from "./story";
import { uncertaintyStory } from "./uncertaintyStory";

/** The example workbooks in a language; the first is the one that opens. */
export function stories(language: Language): Story[] {
  const examples = situationIds.map((id) => situationStory(situations[id], language));
  return [...examples, refusalsStory(language), uncertaintyStory(language)];
}

const situations = { stockholm2012, lulea2012, norrkoping2010 } satisfies Record<SituationId, unknown>;

export function exampleSheet(id: SituationId, language: Language): StorySheet {
  return situationSheet(situations[id], language);
}
