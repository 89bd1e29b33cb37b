import type { Language } from "../locales/language";
import { storyWords } from "../locales/storyWords";
import type { Story } from "./story";

/** A workbook in which nothing has been done, as Excel opens it. */
export function emptyStory(language: Language): Story {
  const { title, says, sheet } = storyWords[language].empty;
  return { id: "empty", title, says, language, sheets: [{ name: sheet, widths: [], rows: [] }], names: {} };
}
