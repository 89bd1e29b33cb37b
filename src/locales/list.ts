import { tags, type Language } from "./language";

const lists = new Map<string, Intl.ListFormat>();

/**
 * Several words as one text: all of them, or one of them.
 *
 * @example listed(["disposition", "fond", "reserv"], "sv") // "disposition, fond och reserv"
 * @example listed(["end", "beginning"], "en", "disjunction") // "end or beginning"
 */
export function listed(
  words: readonly string[],
  language: Language,
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  const key = `${language} ${type}`;
  const format = lists.get(key) ?? new Intl.ListFormat(tags[language], { type });
  lists.set(key, format);
  return format.format(words);
}
