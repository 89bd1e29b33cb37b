import { isIdOf } from "../model/ids";
import { municipality as en } from "./en/municipality";
import type { Language } from "./language";
import { municipality as sv } from "./sv/municipality";

/** The words of the figures of the municipalities in a language. */
export const municipalityWords = { en, sv };

/**
 * A figure's name as a person reads it; one that we do not know is called what its export calls it.
 *
 * @example figureName("taxRate", "sv") // "Skattesats"
 * @example figureName("Invånare 6 år, antal", "en") // "Invånare 6 år, antal"
 */
export function figureName(id: string, language: Language): string {
  const { figures } = municipalityWords[language];
  return isIdOf(figures, id) ? figures[id] : id;
}
