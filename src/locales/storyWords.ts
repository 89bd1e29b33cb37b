import { inputs as englishInputs } from "./en/inputs";
import { stories as englishStories } from "./en/stories";
import type { Language } from "./language";
import { inputs as swedishInputs } from "./sv/inputs";
import { stories as swedishStories } from "./sv/stories";

/** The words of the example workbooks in a language, with the names of programme and terms inputs. */
export function storyWords(language: Language) {
  return language === "sv"
    ? { ...swedishStories, inputs: swedishInputs }
    : { ...englishStories, inputs: englishInputs };
}
export type StoryWords = ReturnType<typeof storyWords>;
