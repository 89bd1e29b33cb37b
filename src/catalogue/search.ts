/**
 * Those whose texts hold every word searched for; where none does, those that hold them without their Swedish endings, so that
 * "hemlösa" finds "hemlöshet".
 *
 * @example searched("hemlösa", ["hemlöshet", "fall"], (text) => [text]) // ["hemlöshet"]
 * @example searched("MALMO", ["Lund", "Malmö"], (text) => [text]) // ["Malmö"]
 * @example searched("malmo fgard", ["Malmö Fågård"], (text) => [text]) // []
 */
export function searched<One>(search: string, among: readonly One[], textsOf: (one: One) => readonly string[]): One[] {
  const found = among.filter(holding(search, textsOf));
  return found.length > 0 ? found : among.filter(holding(search.replaceAll(ended, "$1"), textsOf));
}

function holding<One>(search: string, textsOf: (one: One) => readonly string[]): (one: One) => boolean {
  const holds = searchFor(search);
  return (one) => holds(textsOf(one));
}

/** A Swedish word of some length and what is put after its stem: hemlös|a, ungdom|arna, läsning|en. No part of a code is one. */
const ended =
  /(?<![-\p{L}])(\p{L}{4,}?)(?:arnas?|ornas?|ernas?|heten|het|ars?|ors?|ers?|ens?|ets?|ade|nas?|[aens])(?!\p{L})/gu;

/**
 * A search for words, each of which must stand somewhere among some texts. Case and the dots and rings of å, ä and ö do not
 * matter. Nothing searched for is in everything.
 */
function searchFor(search: string): (texts: readonly string[]) => boolean {
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
