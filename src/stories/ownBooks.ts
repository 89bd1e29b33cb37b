import { figuresOf, type FoundFigure } from "../catalogue/findFigures";
import type { Municipality } from "../catalogue/municipality";
import type { OwnFigure } from "../catalogue/ownFigure";
import { beginningWords } from "../locales/beginningWords";
import { figureName, municipalityWords } from "../locales/municipalityWords";
import type { Language } from "../locales/language";
import type { ScenarioInput } from "./scenarioContent";

/** The books of a municipality as its own figures give them, year by year; null where it has brought none. */
export interface OwnBooks {
  result: number[] | null;
  taxes: number[] | null;
  taxBase: number[] | null;
  equity: ScenarioInput | null;
  reserve: ScenarioInput | null;
  /** Where the columns come from, a sentence a figure. */
  source: string;
}

/** The figures that a column of the books is the sum of; the first is needed. */
const columns = {
  result: ["result"],
  taxes: ["taxRevenue", "generalGrants"],
  taxBase: ["taxBase"],
} as const;

/**
 * The books from the figures that a municipality has brought itself. A year has its own figure where there is one, or else the
 * latest before it, or the first after it: which is an assumption, and said.
 *
 * @param firstYear the calendar year of the decision
 */
export function ownBooks(
  municipality: Municipality,
  own: readonly OwnFigure[],
  firstYear: number,
  years: number,
  language: Language,
): OwnBooks {
  const brought = figuresOf(municipality, own).filter(({ isOwn }) => isOwn);
  const calendar = Array.from({ length: years }, (_, year) => firstYear + year);
  const used = new Map<string, FoundFigure>();
  const column = (ids: readonly string[]): number[] | null => {
    const [first] = ids;
    if (!brought.some(({ id }) => id === first)) return null;
    return calendar.map((year) => {
      let sum = 0;
      for (const id of ids) {
        const found = figureOfYear(brought, id, year);
        if (!found) continue;
        sum += Number(found.value);
        used.set(`${id} ${found.year}`, found);
      }
      return sum;
    });
  };
  const opening = (id: string): ScenarioInput | null => {
    const found = figureOfYear(brought, id, firstYear);
    return found ? { value: Number(found.value), source: sourceOfOwn(found, language) } : null;
  };
  const books = { result: column(columns.result), taxes: column(columns.taxes), taxBase: column(columns.taxBase) };
  const told = [...used.values()].map((found) => toldFigure(found, language));
  const isCarried = [...used.values()].some(({ year }) => year !== firstYear);
  const { carried } = beginningWords[language].story;
  return {
    ...books,
    equity: opening("equity"),
    reserve: opening("resultReserve"),
    source: told.length === 0 ? "" : [told.join(". "), ...(isCarried ? [carried] : [])].join(". "),
  };
}

/** The figure of a year, or the latest before it, or else the first after it. */
function figureOfYear(figures: readonly FoundFigure[], wanted: string, year: number): FoundFigure | undefined {
  const latestFirst = figures.filter(({ id }) => id === wanted);
  return latestFirst.find((figure) => figure.year <= year) ?? latestFirst.at(-1);
}

/** The source of a figure that the municipality has brought, with its year. */
export function sourceOfOwn({ source, year }: Pick<FoundFigure, "source" | "year">, language: Language): string {
  return municipalityWords[language].own([source, String(year)].filter(Boolean).join(", "));
}

function toldFigure(found: FoundFigure, language: Language): string {
  return `${sourceOfOwn(found, language)} (${figureName(found.id, language)})`;
}
