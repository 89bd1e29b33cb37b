import { languages, type Language } from "../locales/language";
import { figureName } from "../locales/municipalityWords";
import { plainWord } from "../locales/understood";
import { nearest } from "../ranges/nearest";
import { municipalityFigures, type Municipality } from "./municipality";
import { sharedOwnFigures } from "./ownCostsDoor";
import type { FigureUnit, OwnFigure } from "./ownFigure";

/** A figure of a municipality, with its year and origin. */
export interface FoundFigure {
  id: string;
  /** A county has a name. */
  value: number | string;
  unit: FigureUnit | null;
  year: number;
  source: string;
  /** The day by which it is to be looked at again; empty for what the municipality has brought itself. */
  review: string;
  /** The municipality has brought it itself. */
  isOwn: boolean;
}

/**
 * The figures of a municipality: those it has brought itself first, the latest year of each first, and then those of every
 * municipality that its own do not replace.
 *
 * @param own brought by the municipality; from the door where they are not given
 */
export function figuresOf(municipality: Municipality, own: readonly OwnFigure[] = sharedOwnFigures()): FoundFigure[] {
  const brought = own.filter((figure) => figure.municipality === municipality.code);
  const ids = [...new Set(brought.map(({ id }) => id))];
  return [
    ...ids.flatMap((id) =>
      brought
        .filter((figure) => figure.id === id)
        .sort((one, other) => other.year - one.year)
        .map(({ value, unit, year, source }) => ({ id, value, unit, year, source, review: "", isOwn: true })),
    ),
    ...municipalityFigures
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, unit, year, source, review }) => ({
        id,
        value: municipality[id],
        unit,
        year,
        source,
        review,
        isOwn: false,
      })),
  ];
}

/**
 * The latest figure that is meant by an id or by words in either language; undefined where there is none.
 *
 * @example findFigure("skattesats", [{ id: "taxRate", value: 0.34, unit: "share", year: 2026, source: "Kolada", review: "", isOwn: false }])?.value // 0.34
 */
export function findFigure(given: string, figures: readonly FoundFigure[]): FoundFigure | undefined {
  const wanted = plainWord(given);
  return figures.find(({ id }) => namesOf(id).includes(wanted));
}

function namesOf(id: string): string[] {
  return [plainWord(id), ...languages.map((language) => plainWord(figureName(id, language)))];
}

/** The names of the figures nearest to a word, in a language, the nearest first. */
export function nearestFigures(given: string, figures: readonly FoundFigure[], language: Language): string[] {
  const names = new Map(figures.map(({ id }) => [plainWord(figureName(id, language)), figureName(id, language)]));
  return nearest(plainWord(given), [...names.keys()], 3).map((name) => names.get(name)!);
}
