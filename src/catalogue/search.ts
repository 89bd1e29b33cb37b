/**
 * Those whose texts hold every word searched for; where none does, those that hold them without their Swedish endings, so that
 * "hemlösa" finds "hemlöshet"; where none does still, those that hold another word for the same.
 *
 * @example searched("feriejobben", ["sommarjobb", "fall"], (text) => [text]) // ["sommarjobb"]
 * @example searched("hemlösa", ["hemlöshet", "fall"], (text) => [text]) // ["hemlöshet"]
 * @example searched("mentor", ["treatment", "mentorer"], (text) => [text]) // ["mentorer"]
 * @example searched("mentors", ["treatment"], (text) => [text]) // []
 * @example searched("MALMO", ["Lund", "Malmö"], (text) => [text]) // ["Malmö"]
 * @example searched("malmo fgard", ["Malmö Fågård"], (text) => [text]) // []
 */
export function searched<One>(search: string, among: readonly One[], textsOf: (one: One) => readonly string[]): One[] {
  const stems = search.replaceAll(ended, (_, stem: string) => (stem.length < 6 ? begins + stem : stem));
  for (const holds of [searchFor(search), searchFor(stems), searchFor(stems, alike)]) {
    const found = among.filter((one) => holds(textsOf(one)));
    if (found.length > 0) return found;
  }
  return [];
}

/** Words for one thing, without dots and rings, by what they begin with: people search for one and the tables say another. */
const alike = [
  "ungdom unga tonaring youth",
  "missbruk drog alkohol narkotik",
  "forsorjningsstod socialbidrag bistand",
  "feriejobb feriearbet ferieprakti sommarjobb",
  "foraldrastod parent",
  "fangels anstalt",
  "fosterhem familjehem",
  "arbetslos sysselsatt sysselsattning jobb",
  "gymnasium gymnasie",
  "barnhem behandlingshem institution hvb",
  "fortidspensio sjukersattning",
  "nyanland flykting invandr integratio",
  "bup psykiatri",
  "oppenvard psykosocial",
].map((words) => words.split(" "));

/** Before a stem so short that it is a part of many other words: it must begin one. "ment" of mentor is no treatment. */
const begins = "\u0001";

/** A Swedish word of some length and what is put after its stem: hemlös|a, ungdom|arna, läsning|en. No part of a code, no mentor. */
const ended =
  /(?<![-\p{L}])(\p{L}{4,}?)(?:arnas?|ornas?|ernas?|heten|het|ars?|(?<!t)ors?|ers?|ens?|ets?|ade|nas?|[aens])(?!\p{L})/gu;

/**
 * A search for words, each of which must stand somewhere among some texts. Case and the dots and rings of å, ä and ö do not
 * matter. Nothing searched for is in everything.
 */
function searchFor(search: string, groups: readonly string[][] = []): (texts: readonly string[]) => boolean {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const meant = words.map((word) => [
    word,
    ...groups.filter((group) => group.some((stem) => word.replace(begins, "").startsWith(stem))).flat(),
  ]);
  return (texts) => {
    const text = folded(texts.join(" "));
    const stands = (word: string) =>
      word.startsWith(begins) ? new RegExp(`(?<!\\p{L})${word.slice(1)}`, "u").test(text) : text.includes(word);
    return meant.every((any) => any.some(stands));
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
