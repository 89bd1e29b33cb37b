import type { comparisonWords } from "../../locales/comparisonWords";
import type { Words } from "../words";
import type { Money } from "./cellText";
import type { Column } from "./columns";
import type { Row, RowId } from "./rows";

export type Saying = typeof comparisonWords.en;

/** A row's word: the worksheet function's where it has one. */
export function rowName(id: RowId, says: Saying, { tables }: Words): string {
  return id === "paybackOwn" || id === "paybackAll" || id === "worstOre" ? says.rows[id] : tables.comparison[id];
}

/** A column's name; the scenario is said where there are several. */
export function columnName({ scenario, alternative }: Column, isOneScenario: boolean, { tables }: Words): string {
  const name = tables.alternatives[alternative];
  return isOneScenario ? name : `${scenario.name}: ${name}`;
}

export function areOneScenario(columns: readonly Column[]): boolean {
  return columns.every(({ scenario }) => scenario === columns[0]!.scenario);
}

/** What a row counts in, with its prices. */
export function unitText({ unit }: Row, columns: readonly Column[], money: Money, says: Saying): string {
  if (unit === "real") return says.units.real(says.money[money], pricesText(columns, says));
  return unit === "current" ? says.units.current(says.money[money]) : says.units[unit];
}

/** The price years of the columns, in order, each once; 0 where one is not said. */
export function priceYears(columns: readonly Column[]): number[] {
  return [...new Set(columns.map(({ scenario }) => scenario.priceYear ?? 0))].sort((one, other) => one - other);
}

function pricesText(columns: readonly Column[], says: Saying): string {
  const [year = 0, ...others] = priceYears(columns);
  return year === 0 || others.length > 0 ? says.fixedPrices : says.priceYear(year);
}
