import type { Language } from "../locales/language";
import { exactNumber } from "../locales/numbers";
import { municipalityWords } from "../locales/municipalityWords";
import { figuresOf } from "./findFigures";
import type { BroughtFigure } from "./importFigures";
import type { Scale } from "./koladaFigures";
import { findMunicipality } from "./municipality";
import type { OwnFigure } from "./ownFigure";

const kronorIn: Partial<Record<Scale, number>> = { kr: 1, tkr: 1e3, mkr: 1e6 };

/**
 * A figure of an export as one of the municipality's own: kronor whole, per cent as a share, kronor per inhabitant times the
 * inhabitants of the same year, which its source then says.
 *
 * @param scale what the printed figure counts in
 * @param inhabitants of the municipality in the figure's year; null where they are not known
 * @returns null for kronor per inhabitant of a year whose inhabitants are not known
 */
export function ownFigureOf(
  { municipality, id, year, value, source }: BroughtFigure,
  scale: Scale,
  inhabitants: number | null,
  language: Language,
): OwnFigure | null {
  const own = { municipality, id, year, source };
  const kronor = kronorIn[scale];
  if (kronor !== undefined) return { ...own, value: value * kronor, unit: "sek" };
  if (scale === "percent") return { ...own, value: value / 100, unit: "share" };
  if (scale !== "krPerInhabitant") return { ...own, value, unit: scale === "persons" ? "persons" : "number" };
  if (inhabitants === null) return null;
  const said = (amount: number) => exactNumber(amount, language);
  const { perInhabitant } = municipalityWords[language];
  return {
    ...own,
    value: value * inhabitants,
    unit: "sek",
    source: perInhabitant(source, said(value), said(inhabitants), year),
  };
}

/**
 * The inhabitants of a municipality in a year: of the same export, of what the municipality has brought before, or of the
 * catalogue, in that order; null where none of them has that year.
 */
export function inhabitantsOf(
  { municipality, year }: Pick<BroughtFigure, "municipality" | "year">,
  figures: readonly BroughtFigure[],
): number | null {
  const brought = figures.find(
    (one) => one.id === "population" && one.municipality === municipality && one.year === year,
  );
  if (brought) return brought.value;
  const known = findMunicipality(municipality);
  const population = known && figuresOf(known).find((figure) => figure.id === "population" && figure.year === year);
  return typeof population?.value === "number" ? population.value : null;
}

/** What a municipality's figures usually come to per inhabitant, with room on both sides: kronor, or persons. */
const usualPerInhabitant: Readonly<Record<string, readonly [number, number]>> = {
  population: [0.5, 2],
  aged6: [0.002, 0.05],
  result: [20, 15000],
  balanceResult: [20, 15000],
  resultReserve: [20, 15000],
  taxRevenue: [20000, 120000],
  generalGrants: [500, 80000],
  equity: [1000, 250000],
  taxBase: [100000, 700000],
  individualAndFamilyCare: [500, 30000],
  individualAndFamilyCareNet: [500, 30000],
};

/**
 * Whether a figure is a thousand or a million times too large or too small beside the population: such is a unit that was
 * mistaken. Only a figure that the factor would make usual is said to be so.
 *
 * @param inhabitants of the municipality, of that year or another
 * @example unitMistake({ id: "taxRevenue", value: 4800000 }, 80000) // "small"
 * @example unitMistake({ id: "taxRevenue", value: 4800000000 }, 80000) // null
 */
export function unitMistake(
  { id, value }: Pick<OwnFigure, "id" | "value">,
  inhabitants: number,
): "large" | "small" | null {
  const usual = usualPerInhabitant[id];
  if (!usual) return null;
  const each = Math.abs(value) / inhabitants;
  const isUsual = (amount: number) => amount >= usual[0] && amount <= usual[1];
  if (isUsual(each)) return null;
  if (isUsual(each * 1e3) || isUsual(each * 1e6)) return "small";
  return isUsual(each / 1e3) || isUsual(each / 1e6) ? "large" : null;
}
