import { charts as englishCharts } from "./en/charts";
import { inputs as englishInputs } from "./en/inputs";
import { stories as englishStories } from "./en/stories";
import { tables as englishTables } from "./en/tables";
import { scenario as englishScenario } from "./en/scenario";
import type { Language } from "./language";
import { charts as swedishCharts } from "./sv/charts";
import { inputs as swedishInputs } from "./sv/inputs";
import { scenario as swedishScenario } from "./sv/scenario";
import { stories as swedishStories } from "./sv/stories";
import { tables as swedishTables } from "./sv/tables";

/** The words of the example workbooks in a language, with the names of programme and terms inputs. */
export function storyWords(language: Language) {
  return language === "sv"
    ? {
        ...swedishStories,
        inputs: swedishInputs,
        tables: swedishTables,
        scenario: swedishScenario,
        charts: swedishCharts,
      }
    : {
        ...englishStories,
        inputs: englishInputs,
        tables: englishTables,
        scenario: englishScenario,
        charts: englishCharts,
      };
}
export type StoryWords = ReturnType<typeof storyWords>;
