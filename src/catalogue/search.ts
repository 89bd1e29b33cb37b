/**
 * A search for words, each of which must stand somewhere among some texts. Case and the dots and rings of å, ä and ö do not
 * matter. Nothing searched for is in everything.
 *
 * @example searchFor("malmo fgard")(["Malmö", "Fågård"]) // false
 * @example searchFor("MALMO")(["Lund", "Malmö"]) // true
 */
export function searchFor(search: string): (texts: readonly string[]) => boolean {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return (texts) => {
    const text = folded(texts.join(" "));
    return words.every((word) => text.includes(word));
  };
}

/**
 * A text without case, dots and rings.
 *
 * @example folded("Håbo") // "habo"
 */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}
