import { charts as englishCharts } from "./en/charts";
import { stories as englishStories } from "./en/stories";
import type { Language } from "./language";
import { sheetWords } from "./sheetWords";
import { charts as swedishCharts } from "./sv/charts";
import { stories as swedishStories } from "./sv/stories";

/** The words of the example workbooks in a language, with those of a scenario's sheet. */
export function storyWords(language: Language) {
  const own =
    language === "sv" ? { ...swedishStories, charts: swedishCharts } : { ...englishStories, charts: englishCharts };
  return { ...own, ...sheetWords(language) };
}
export type StoryWords = ReturnType<typeof storyWords>;
