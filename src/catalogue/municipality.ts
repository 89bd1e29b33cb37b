import { plainWord } from "../locales/understood";
import { nearest } from "../ranges/nearest";
import { municipalityRows } from "./municipalityRows";
import { folded } from "./search";

/** A municipality of Sweden, by its code of four digits, with figures of the years that municipalityFigures names. */
export interface Municipality {
  code: string;
  name: string;
  county: string;
  /** Inhabitants. */
  population: number;
  /** Share of taxable income. Gotland, which is its own region, has one rate, all of it municipal. */
  municipalTaxRate: number;
  regionalTaxRate: number;
  taxRate: number;
}

/** Where a figure of every municipality was read, and of when it is. */
export interface MunicipalityFigure {
  id: "population" | "county" | "taxRate" | "municipalTaxRate" | "regionalTaxRate";
  unit: "persons" | "share" | null;
  year: number;
  source: string;
  address: string;
  accessed: string;
  review: string;
}

const read = { accessed: "2026-11-30", review: "2027-03-31" };
const statistics = { source: "SCB, Folkmängd 31 december 2024", address: "https://www.scb.se", ...read };
const taxAgency = {
  source: "Skatteverket, skattesatser inkomståret 2025",
  address: "https://www.skatteverket.se",
  ...read,
};

/** The figures of every municipality, in the order in which they are shown. */
export const municipalityFigures: readonly MunicipalityFigure[] = [
  { id: "population", unit: "persons", year: 2024, ...statistics },
  { id: "county", unit: null, year: 2024, ...statistics },
  {
    id: "taxRate",
    unit: "share",
    year: 2026,
    source: "Kolada, N00900 total skattesats",
    address: "https://www.kolada.se",
    ...read,
  },
  { id: "municipalTaxRate", unit: "share", year: 2025, ...taxAgency },
  { id: "regionalTaxRate", unit: "share", year: 2025, ...taxAgency },
];

let unpacked: readonly Municipality[] | null = null;

/** Every municipality, in the order of the codes. */
export function municipalities(): readonly Municipality[] {
  return (unpacked ??= municipalityRows.map((row) => {
    const [code = "", name = "", county = "", ...numbers] = row.split(";");
    const [population = 0, municipal = 0, regional = 0, total = 0] = numbers.map(Number);
    const rates = { municipalTaxRate: municipal / 1e4, regionalTaxRate: regional / 1e4, taxRate: total / 1e4 };
    return { code, name, county, population, ...rates };
  }));
}

/**
 * The municipality with a name or a code, as people write them: a code that lost its zero, "0114 Upplands Väsby", "Luleå kommun",
 * "Göteborgs stad", "Region Gotland", a space for a hyphen. Without its dots and rings a name is understood where it is one
 * municipality only. A region or a county is none.
 *
 * @example findMunicipality("114")?.name // "Upplands Väsby"
 * @example findMunicipality("göteborgs stad")?.code // "1480"
 * @example findMunicipality("Habo")?.code // "0643"
 * @example findMunicipality("Region Stockholm") ?? null // null
 */
export function findMunicipality(given: string): Municipality | undefined {
  const [, code, rest = given] = /^(\d{3,4})(?:\s+(.*))?$/.exec(given.trim()) ?? [];
  if (code !== undefined) {
    const found = municipalities().find((one) => one.code === code.padStart(4, "0"));
    return rest === given || !found || isNamed(found, rest) ? found : undefined;
  }
  const exact = municipalities().find((one) => isNamed(one, rest));
  if (exact) return exact;
  const alike = municipalities().filter((one) => folded(bare(one.name)) === folded(bare(rest)));
  return alike.length === 1 ? alike[0] : undefined;
}

function isNamed({ name }: Municipality, given: string): boolean {
  const word = bare(given);
  return word === bare(name) || (isSuffixed(given) && word === `${bare(name)}s`);
}

const suffix = /\s+(kommun|stad|municipality)$/i;

function isSuffixed(given: string): boolean {
  return suffix.test(given.trim());
}

/** A name without the word that says what it is, its hyphens as spaces. */
function bare(given: string): string {
  const word = plainWord(given)
    .replace(/[\s\p{Pd}]+/gu, " ")
    .replace(suffix, "");
  return ownNames.get(word) ?? word;
}

/** What municipalities call themselves that does not begin with their name: Region Gotland, Falu kommun. */
const ownNames: ReadonlyMap<string, string> = new Map([
  ["region gotland", "gotland"],
  ["falu", "falun"],
]);

/**
 * The names of the municipalities nearest to a word, the nearest first.
 *
 * @example nearestMunicipalities("Lule")[0] // "Luleå"
 */
export function nearestMunicipalities(given: string): string[] {
  const word = bare(given).replace(/^region /, "");
  const begins = municipalities().filter(({ name }) => word !== "" && folded(bare(name)).startsWith(folded(word)));
  if (begins.length > 0) return begins.slice(0, 3).map(({ name }) => name);
  const names = new Map(municipalities().map(({ name }) => [bare(name), name]));
  return nearest(word, [...names.keys()], 3).map((found) => names.get(found)!);
}
