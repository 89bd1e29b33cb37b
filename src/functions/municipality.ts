import { figuresOf, findFigure, nearestFigures, type FoundFigure } from "../catalogue/findFigures";
import { findMunicipality, nearestMunicipalities, type Municipality } from "../catalogue/municipality";
import type { Language } from "../locales/language";
import { figureName, municipalityWords } from "../locales/municipalityWords";
import { withReview } from "../locales/unitCostWords";
import { Refusal } from "../model/refusal";
import { isLeftOut } from "../ranges/cells";
import { readText } from "../ranges/texts";
import { inCell, type Shown, type Table } from "./inCell";
import { headerLanguage } from "./languages";
import { refuseBeforeOwnTables } from "./ownTables";

/**
 * Population, county and tax rates of a municipality, with year and source; the municipality's own figures come first.
 *
 * Own figures are those that have been brought into the workbook from exports of Kolada or SCB. Tax rates are shares of taxable
 * income; that of the municipality, that of the region and the two together may be of different years.
 *
 * @customfunction MUNICIPALITY
 * @param name Name or code of the municipality (Luleå, 2580; 114 is 0114)
 * @param [figure] One figure: population, county, taxRate, municipalTaxRate, regionalTaxRate, or one of your own; left out: a table of all
 * @returns Value of the figure, or table: Figure, Value, Unit, Year, Source; #N/A for an unknown name or figure
 */
export function MUNICIPALITY(name: any, figure?: any): any {
  return inCell<Shown | Table>("MUNICIPALITY", () => {
    const language = headerLanguage();
    refuseBeforeOwnTables();
    const figures = figuresOf(readMunicipality(name));
    if (!isLeftOut(figure)) return readFigure(figure, figures, language).value;
    return [Object.values(municipalityWords[language].columns), ...figures.map((one) => shownRow(one, language))];
  });
}

function readMunicipality(given: unknown): Municipality {
  const got = readText(given, "name");
  const found = findMunicipality(got);
  if (found) return found;
  const at = { argument: "name" };
  throw new Refusal({ code: "unknown-code", at, got, nearest: nearestMunicipalities(got), among: "municipalities" });
}

function readFigure(given: unknown, figures: readonly FoundFigure[], language: Language): FoundFigure {
  const got = readText(given, "figure");
  const found = findFigure(got, figures);
  if (found) return found;
  const near = nearestFigures(got, figures, language);
  throw new Refusal({ code: "unknown-code", at: { argument: "figure" }, got, nearest: near, among: "figures" });
}

function shownRow({ id, value, unit, year, source, review, isOwn }: FoundFigure, language: Language): Shown[] {
  const words = municipalityWords[language];
  return [
    figureName(id, language),
    value,
    unit === null ? "" : words.units[unit],
    year,
    withReview(isOwn ? words.own(source) : source, review, language),
  ];
}
