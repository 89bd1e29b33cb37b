import { figuresOf, type FoundFigure } from "../catalogue/findFigures";
import type { Municipality } from "../catalogue/municipality";
import type { OwnFigure } from "../catalogue/ownFigure";
import { beginningWords } from "../locales/beginningWords";
import { figureName, municipalityWords } from "../locales/municipalityWords";
import type { Language } from "../locales/language";
import { formatNumber } from "../locales/numbers";
import { yearsToRestore } from "../model/law";
import type { ScenarioInput } from "./scenarioContent";
import { booksSource, sourcedColumns, type SourcedColumn } from "./scenarioFormat";

/** The books of a municipality as its own figures give them, year by year; what it has brought nothing of is left out. */
export interface OwnBooks {
  columns: Partial<Record<SourcedColumn, OwnColumn>>;
  equity: ScenarioInput | null;
  reserve: ScenarioInput | null;
  /** The balance requirement result as it is said beside the books: the amount, its year and source; null where there is none. */
  balance: string | null;
}

/** A column of the books, and where it comes from. */
export interface OwnColumn {
  amounts: number[];
  source: string;
}

/** The figures that a column of the books is the sum of; the first is needed. */
const sums: Record<SourcedColumn, readonly string[]> = {
  result: ["result"],
  taxes: ["taxRevenue", "generalGrants"],
  taxBase: ["taxBase"],
};

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
  const columns: OwnBooks["columns"] = {};
  for (const column of sourcedColumns) {
    const found = columnOf(sums[column], brought, firstYear, years, language);
    if (found) columns[column] = found;
  }
  const opening = (id: string): ScenarioInput | null => {
    const found = figureOfYear(brought, id, firstYear);
    return found ? { value: Number(found.value), source: sourceOfOwn(found, language) } : null;
  };
  const balance = figureOfYear(brought, "balanceResult", firstYear);
  return {
    columns,
    equity: opening("equity"),
    reserve: opening("resultReserve"),
    balance: balance ? toldBalance(balance, language) : null,
  };
}

/** A balance requirement result, which is no input of the financing: a deficit is said with the year it is to be restored by. */
function toldBalance(found: FoundFigure, language: Language): string {
  const { balance, restoredBy } = beginningWords[language].story;
  const amount = Number(found.value);
  const parts = [balance(formatNumber(amount, "kronor", language), found.year), sourceOfOwn(found, language)];
  if (amount < 0) parts.push(restoredBy(found.year + yearsToRestore));
  return booksSource(figureName(found.id, language), parts.join(". "));
}

/** The sum of some figures year by year, of which the first must be there; null where it is not. */
function columnOf(
  ids: readonly string[],
  brought: readonly FoundFigure[],
  firstYear: number,
  years: number,
  language: Language,
): OwnColumn | null {
  if (!brought.some(({ id }) => id === ids[0])) return null;
  const used = new Map<string, FoundFigure>();
  const amounts: number[] = [];
  let isCarried = false;
  for (let year = firstYear; year < firstYear + years; year++) {
    let sum = 0;
    for (const id of ids) {
      const found = figureOfYear(brought, id, year);
      if (!found) continue;
      sum += Number(found.value);
      used.set(`${id} ${found.year}`, found);
      isCarried ||= found.year !== year;
    }
    amounts.push(sum);
  }
  const told = [...used.values()].map((found) => toldFigure(found, language));
  return { amounts, source: [...told, ...(isCarried ? [beginningWords[language].story.carried] : [])].join(". ") };
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
