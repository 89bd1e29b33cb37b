import { plainWord } from "../locales/understood";
import { yearIn } from "../ranges/cells";
import type { BroughtFigure } from "./importFigures";
import { koladaFigures, scaleInTitle } from "./koladaFigures";

/** The id of a key figure of Kolada in a title. */
export const koladaId = /\b[NU]\d{5}\b/;

/** What a row is of: a key figure by Kolada's id, the inhabitants of an age, or what its title says. */
export function figureOf(
  said: string,
  age: string,
  name: string,
): Omit<BroughtFigure, "municipality" | "year" | "value"> {
  const [kolada] = koladaId.exec(said) ?? [];
  const known = kolada === undefined ? undefined : koladaFigures[kolada];
  const title = said.replace(/\s*\([NU]\d{5}\)/, "").trim();
  const source = kolada === undefined ? name : `Kolada ${kolada}`;
  if (known) return { id: known.id, title, scale: scaleInTitle(said) ?? known.scale, source };
  const isOfAge = age !== "" && !/^(tot|totalt|total|samtliga)/i.test(age);
  const ofInhabitants = isOfInhabitants(said);
  const scale = ofInhabitants ? "persons" : scaleInTitle(said);
  if (!isOfAge) return { id: ofInhabitants ? "population" : title, title, scale, source };
  const years = age.replace(/\s*år$/i, "").replace(/\+1$/, "+");
  const ofAge = `${title}, ${years} år`;
  if (ofInhabitants && knownAges.has(years)) return { id: `aged${years}`, title: ofAge, scale: "persons", source };
  return { id: ofAge, title: ofAge, scale: /^[0-9A-Z]+$/.test(title) ? "persons" : scale, source };
}

/**
 * Whether a title is that of all inhabitants: it names them, and says nothing that would make them fewer or others than they are
 * (born abroad, a forecast, per square kilometre).
 */
function isOfInhabitants(title: string): boolean {
  const words = (plainWord(title).match(/[\p{L}\d]+/gu) ?? []).filter((word) => yearIn(word) === null);
  return words.some((word) => inhabitants.has(word)) && words.every((word) => inhabitants.has(word) || aside.has(word));
}
const inhabitants: ReadonlySet<string> = new Set(["folkmängd", "folkmängden", "population"]);
/** What SCB's titles say beside: by what the figure is parted, and when. Each part has a column of its own. */
const aside: ReadonlySet<string> = new Set(
  (
    "efter by region regioner kommun kommuner municipality ålder age civilstånd kön sex och and år year tid den 31 december " +
    "totalt total antal number of invånare personer persons exempel påhittade tal i in"
  ).split(" "),
);

/** Single years of age that are a figure of their own. */
const knownAges: ReadonlySet<string> = new Set(["0", "6"]);
