import type { Language } from "../../locales/language";

const key = "social-investments-pane-language";

/** The language a person has chosen for the pane on this machine; null where it follows Office. */
export function chosenLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(key);
    return kept === "sv" || kept === "en" ? kept : null;
  } catch {
    return null; // a page without storage follows Office
  }
}

/** Remembers a choice; null is to follow Office again. */
export function chooseLanguage(language: Language | null): void {
  try {
    if (language === null) localStorage.removeItem(key);
    else localStorage.setItem(key, language);
  } catch {
    // the choice holds for as long as the pane is open
  }
}
