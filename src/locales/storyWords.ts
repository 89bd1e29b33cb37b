import { chartWords } from "./chartWords";
import { stories as english } from "./en/stories";
import { sheetWords } from "./sheetWords";
import { stories as swedish } from "./sv/stories";

/** The words of the example workbooks, with those of a scenario's sheet and of its charts. */
export const storyWords = {
  en: { ...english, ...sheetWords.en, charts: chartWords.en },
  sv: { ...swedish, ...sheetWords.sv, charts: chartWords.sv },
};
export type StoryWords = typeof storyWords.en;
