import { municipalityWords } from "../locales/municipalityWords";
import { languages, type Language } from "../locales/language";
import { figureName } from "../locales/municipalityWords";
import { plainWord } from "../locales/understood";
import { Refusal, type Place } from "../model/refusal";
import { givenIn, isBlank, numberIn, type Cells } from "../ranges/cells";
import { whole } from "../ranges/domains";
import { textIn } from "../ranges/texts";
import { findMunicipality, nearestMunicipalities } from "./municipality";
import type { RefusedRow } from "./ownCosts";
import type { FigureUnit, OwnFigure } from "./ownFigure";

/** What a table of own figures holds. Of rows for one municipality, figure and year the lowest counts. */
export interface OwnFigures {
  accepted: OwnFigure[];
  refused: RefusedRow[];
}

/** The columns of a table of own figures, in their order. */
export const figureColumns = ["municipality", "figure", "value", "unit", "year", "source"] as const;
type Column = (typeof figureColumns)[number];

/** The heads of a table of own figures, in the order in which they stand. */
export function ownFigureHeads(language: Language): Record<Column, string> {
  const { municipality, columns } = municipalityWords[language];
  return { municipality, ...columns };
}

/** A figure as the cells of a table of own figures, in the order of its heads; what readOwnFigures reads back. */
export function ownFigureRow(figure: OwnFigure, language: Language): (string | number)[] {
  const { municipality, id, value, unit, year, source } = figure;
  const name = findMunicipality(municipality)?.name ?? municipality;
  const unitName = municipalityWords[language].units[unit];
  return [name, figureName(id, language), value, unitName, year, source];
}

/**
 * The figures that the municipality has brought itself: a table with a header, in any order and either language.
 *
 * @example readOwnFigures([["Kommun", "Uppgift", "Värde", "År"], ["Luleå", "Folkmängd", 79500, 2025]]).accepted[0].municipality // "2580"
 */
export function readOwnFigures(cells: Cells): OwnFigures {
  const own: OwnFigures = { accepted: [], refused: [] };
  const found = ownFigureHeader(cells);
  if (!found) return own;
  const { row: header, columns } = found;
  const latest = new Map<string, OwnFigure>();
  cells.slice(header + 1).forEach((row, index) => {
    if (row.every((cell) => textIn(cell) === "")) return;
    const number = header + index + 2;
    try {
      const figure = readRow(row, number, columns);
      latest.set([figure.municipality, figure.id, figure.year].join(" "), figure);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      own.refused.push({ row: number, fact: refusal.fact, cells: row });
    }
  });
  own.accepted.push(...latest.values());
  return own;
}

/** The row with the heads, and which of our columns stand where in it; null where there is none. */
export function ownFigureHeader(cells: Cells): { row: number; columns: ReadonlyMap<Column, number> } | null {
  const row = cells.findIndex((one) => columnsOf(one).has("municipality"));
  return row === -1 ? null : { row, columns: columnsOf(cells[row]!) };
}

function columnsOf(row: readonly unknown[]): Map<Column, number> {
  const columns = new Map<Column, number>();
  for (const [index, cell] of row.entries()) {
    const head = plainWord(textIn(cell) ?? "");
    const column = figureColumns.find((id) =>
      languages.some((language) => plainWord(ownFigureHeads(language)[id]) === head),
    );
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  }
  return columns;
}

const calendarYear = whole(1900, 2199);

function readRow(row: readonly unknown[], number: number, columns: ReadonlyMap<Column, number>): OwnFigure {
  const cell = (column: Column) => row[columns.get(column) ?? row.length];
  const at = (column: Column): Place => ({
    argument: "ownFigures",
    row: number,
    ...(columns.has(column) && { column: columns.get(column)! + 1 }),
  });
  const given = textIn(cell("municipality")) ?? "";
  const found = findMunicipality(given);
  if (!found) {
    const nearest = nearestMunicipalities(given);
    throw new Refusal({ code: "unknown-code", at: at("municipality"), got: given, nearest, among: "municipalities" });
  }
  const figure = textIn(cell("figure"));
  if (!figure) throw new Refusal({ code: "text-expected", at: at("figure"), got: givenIn(cell("figure")) });
  const value = cell("value");
  if (isBlank(value) && value !== 0) throw new Refusal({ code: "number-expected", at: at("value"), got: null });
  return {
    municipality: found.code,
    id: idOf(figure),
    value: numberIn(value, at("value")),
    unit: unitOf(textIn(cell("unit")) ?? ""),
    year: calendarYear(numberIn(cell("year"), at("year")), at("year")),
    source: textIn(cell("source")) ?? "",
  };
}

/** The id of a figure that we know; another is called what it is called. */
function idOf(text: string): string {
  const ids = Object.keys(municipalityWords.en.figures);
  const wanted = plainWord(text);
  return (
    ids.find((id) => plainWord(id) === wanted || languages.some((one) => plainWord(figureName(id, one)) === wanted)) ??
    text
  );
}

function unitOf(text: string): FigureUnit {
  const wanted = plainWord(text);
  const ids = ["persons", "share", "sek"] as const;
  return ids.find((id) => languages.some((one) => plainWord(municipalityWords[one].units[id]) === wanted)) ?? "number";
}
