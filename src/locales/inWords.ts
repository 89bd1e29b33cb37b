import type { Language } from "./language";
import { exactNumber } from "./numbers";

const small: Record<Language, readonly string[]> = {
  sv: "noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split(" "),
  en: "zero one two three four five six seven eight nine ten eleven twelve".split(" "),
};

/**
 * A number of things as a sentence says it: in letters up to twelve, in figures above.
 *
 * @example inWords(5, "sv") // "fem"
 * @example inWords(20, "en") // "20"
 */
export function inWords(count: number, language: Language): string {
  return small[language][count] ?? exactNumber(count, language);
}

/** The same at the beginning of a sentence. */
export function beginning(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
