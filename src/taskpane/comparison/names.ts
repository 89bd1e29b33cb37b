import type { comparisonWords } from "../../locales/comparisonWords";
import type { Counting } from "../../workbook/counting";
import type { Words } from "../words";
import type { Money } from "./cellText";
import type { Column } from "./columns";
import type { GroupId, Row, RowId } from "./rows";

export type Saying = typeof comparisonWords.en;

/** A row's word: the worksheet function's where it has one; what a measure is worth says what is counted. */
export function rowName(id: RowId, counting: Counting, says: Saying, { tables }: Words): string {
  if (id === "npv" && counting === "own") return says.rows.npvWhole;
  if (id === "paybackOwn") return says.rows.paybackOwn[counting];
  return id === "paybackAll" || id === "worstOre" ? says.rows[id] : tables.comparison[id];
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

/** A group's heading, with what is counted in it: the books follow what can be taken home whatever the worth counts. */
export function groupName(group: GroupId, columns: readonly Column[], says: Saying): string {
  const counting = group === "worth" ? countingOf(columns) : "cashable";
  return `${says.groups[group]} (${says.counted[counting]})`;
}

/** What the columns count; they all count the same. */
export function countingOf(columns: readonly Column[]): Counting {
  return columns[0]?.counting ?? "cashable";
}

/** The price years of the columns, in order, each once; 0 where one is not said. */
export function priceYears(columns: readonly Column[]): number[] {
  return [...new Set(columns.map(({ scenario }) => scenario.priceYear ?? 0))].sort((one, other) => one - other);
}

function pricesText(columns: readonly Column[], says: Saying): string {
  const [year = 0, ...others] = priceYears(columns);
  return year === 0 || others.length > 0 ? says.fixedPrices : says.priceYear(year);
}
