import { languageOf, type Language } from "../../locales/language";
import type { Platform } from "../grid/call";
import type { OfficeTheme } from "../host/external";

/** What the page's address says: language, the Excel that is played, the story (none: an empty workbook), Office's theme. */
export interface Choices {
  language: Language;
  platform: Platform;
  story: string | null;
  theme: OfficeTheme;
}

/** Reads the choices from the page's address; the language is otherwise the browser's. */
export function choicesOf(search: string, browserLanguage: string): Choices {
  const asked = new URLSearchParams(search);
  return {
    language: languageOf(asked.get("language") ?? browserLanguage),
    platform: asked.get("platform") === "OfficeOnline" ? "OfficeOnline" : "Win32",
    story: asked.get("story"),
    theme: asked.get("theme") === "dark" ? "dark" : "light",
  };
}

/** The address of the same page with these choices. */
export function addressWith(choices: Choices): string {
  const asked = new URLSearchParams({ language: choices.language, platform: choices.platform });
  if (choices.theme === "dark") asked.set("theme", choices.theme);
  if (choices.story) asked.set("story", choices.story);
  return `?${asked.toString()}`;
}
