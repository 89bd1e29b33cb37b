/** The languages a person can read the add-in in. */
export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

/** The tag by which a language is known outside of the add-in, such as to `Intl`. */
export const tags: Record<Language, string> = { sv: "sv-SE", en: "en-GB" };

/**
 * The language of a tag such as Office's display language: Swedish for "sv", "sv-SE", "sv-FI", otherwise English.
 *
 * @example languageOf("sv-SE") // "sv"
 * @example languageOf(undefined) // "en"
 */
export function languageOf(tag: string | null | undefined): Language {
  return tag && /^sv\b/i.test(tag) ? "sv" : "en";
}
