import type { municipalityWords } from "../locales/municipalityWords";

/** What a printed figure counts in. Kronor in thousands and in millions, and kronor per inhabitant, are made kronor. */
export const scales = ["persons", "percent", "number", "kr", "tkr", "mkr", "krPerInhabitant"] as const;
export type Scale = (typeof scales)[number];

/** A figure that we know: its id in the locales, and what it counts in, where Kolada always gives it so. */
export interface KnownFigure {
  id: keyof (typeof municipalityWords)["en"]["figures"];
  /** Null: the export's title says it, or somebody is asked. */
  scale: Scale | null;
}

const persons = (id: KnownFigure["id"]): KnownFigure => ({ id, scale: "persons" });
const percent = (id: KnownFigure["id"]): KnownFigure => ({ id, scale: "percent" });
const kronor = (id: KnownFigure["id"]): KnownFigure => ({ id, scale: null });

/** Key figures of Kolada that matter to a scenario, by Kolada's ids (checked against its list of March 2026). */
export const koladaFigures: Readonly<Record<string, KnownFigure>> = {
  N01951: persons("population"),
  N01817: persons("aged0"),
  N01926: persons("aged1to5"),
  N01823: persons("aged6"),
  N01930: persons("aged7to15"),
  N01954: persons("aged16to19"),
  N01919: persons("aged0to19"),
  N01955: persons("aged20to64"),
  N01801: persons("movedIn"),
  N01802: persons("movedOut"),
  N03007: { id: "result", scale: "krPerInhabitant" },
  N03102: percent("resultShare"),
  N03010: kronor("taxRevenue"),
  N03009: kronor("generalGrants"),
  N03036: kronor("equity"),
  N03139: kronor("balanceResult"),
  N03075: kronor("resultReserve"),
  N00900: percent("taxRate"),
  N00901: percent("municipalTaxRate"),
  N00902: percent("regionalTaxRate"),
  N00903: { id: "taxBase", scale: "krPerInhabitant" },
  N03002: percent("solidity"),
  N15428: percent("vocationalEligible"),
  N17445: percent("examWithinThreeYears"),
  N17473: percent("universityWithinThreeYears"),
  N02797: percent("neitherWorkNorStudy"),
  N31910: persons("assistedHouseholds"),
  N31807: percent("assistedShare"),
  N30101: { id: "individualAndFamilyCare", scale: "krPerInhabitant" },
  N30005: { id: "individualAndFamilyCareNet", scale: "krPerInhabitant" },
};

/** What a title says that its figure counts in; null where it does not, or says more than one thing, or so many to something. */
export function scaleInTitle(title: string): Scale | null {
  const said = titleWords.filter(([words]) => words.test(title)).map(([, scale]) => scale);
  const [first] = said;
  if (first === "krPerInhabitant") return first;
  return said.length === 1 && !isRatio(title) ? first! : null;
}

/**
 * Whether a figure is so many to something, by its title: kronor per pupil, crimes per 1 000 inhabitants.
 *
 * @example isRatio("Anmälda brott, antal/100 000 inv") // true
 */
export function isRatio(title: string): boolean {
  return /\/|\bper\b/i.test(title);
}

/** Kronor per inhabitant come first, since they hold the word of kronor too. */
const titleWords: [RegExp, Scale][] = [
  [/\b(kr|kronor|sek)\s*(\/|per)\s*(inv\b|invånare|inhabitant)/i, "krPerInhabitant"],
  [/\b(tkr|tusental kronor|1000-tal kronor)\b/i, "tkr"],
  [/\b(mkr|mnkr|miljoner kronor)\b/i, "mkr"],
  [/(?<!miljoner |tusental |tal )\b(kr|kronor|sek)\b(?!\s*(\/|per))/i, "kr"],
  [/%|\bprocent\b|\bandel\b/i, "percent"],
  [/\bantal\b|folkmängd|\binvånare\b(?!.*%)|\bpersoner\b|population/i, "persons"],
];
