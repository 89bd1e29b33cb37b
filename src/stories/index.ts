import type { Language } from "../locales/language";
import { lulea2012 } from "./lulea2012";
import { refusalsStory } from "./refusals";
import { situationStory } from "./situationStory";
import { stockholm2012 } from "./stockholm2012";
import type { Story } from "./story";

/** The example workbooks in a language; the first is the one that opens. */
export function stories(language: Language): Story[] {
  return [situationStory(stockholm2012, language), situationStory(lulea2012, language), refusalsStory(language)];
}
