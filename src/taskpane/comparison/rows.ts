import { idsOf } from "../../model/ids";
import type { Comparison } from "../../model/comparison";
import type { Counting } from "../../workbook/counting";
import type { Result } from "./results";

/** The measures that are rows. */
export type RowId = keyof Comparison | "paybackOwn" | "paybackAll" | "worstOre";

/** What a row counts in: SEK in real or current prices, a share, years, a number of years, a year, öre of tax, a rate. */
export type Unit = "real" | "current" | "share" | "yearsOwn" | "yearsAll" | "count" | "year" | "ore" | "rate";

export interface Row {
  id: RowId;
  unit: Unit;
}

/** The rows in groups, what matters first. What is squeezed stands by what is left of equity, for neither says the whole alone. */
export const rowGroups = {
  worth: [
    { id: "npv", unit: "real" },
    { id: "paybackOwn", unit: "yearsOwn" },
    { id: "paybackAll", unit: "yearsAll" },
  ],
  left: [
    { id: "worstSqueezed", unit: "current" },
    { id: "worstOre", unit: "ore" },
    { id: "kept", unit: "current" },
    { id: "squeezed", unit: "current" },
    { id: "freeEquity", unit: "current" },
    { id: "equityAllIn", unit: "current" },
  ],
  balance: [
    { id: "lowestResult", unit: "current" },
    { id: "budgetYears", unit: "count" },
    { id: "deficitYears", unit: "count" },
    { id: "toRestore", unit: "current" },
    { id: "exceptional", unit: "current" },
    { id: "lastRestoreYear", unit: "year" },
    { id: "leftToRestore", unit: "current" },
  ],
  own: [
    { id: "protected", unit: "share" },
    { id: "earmarked", unit: "current" },
  ],
  investor: [
    { id: "investorPaid", unit: "current" },
    { id: "investorReturn", unit: "rate" },
  ],
} as const satisfies Record<string, readonly Row[]>;
export type GroupId = keyof typeof rowGroups;
export const groupIds = idsOf(rowGroups);
export type ShownRow = (typeof rowGroups)[GroupId][number];
export const rows: readonly ShownRow[] = groupIds.flatMap((group): readonly ShownRow[] => rowGroups[group]);

/** The rows that are read first: what others give up, what the books come to, whose money, and what it is worth. */
const keyIds: ReadonlySet<RowId> = new Set(["squeezed", "lowestResult", "toRestore", "protected", "npv"]);
export const keyRows: readonly Row[] = rows.filter(({ id }) => keyIds.has(id));

/** The rows of what all that falls is worth, where the pane counts it, by the row that they stand in. */
export const wholeRows = { npv: "npvWhole", paybackOwn: "paybackWhole" } as const;
export type WholeRow = (typeof wholeRows)[keyof typeof wholeRows];

/** The number that explains a row, by what is counted. */
export function explainedAs(id: RowId, counting: Counting): RowId | WholeRow {
  return counting === "own" && (id === "npv" || id === "paybackOwn") ? wholeRows[id] : id;
}

/** How far apart amounts are the same: the reader sees whole kronor, tenths of years and of per cents. */
const sameWithin: Record<Unit, number> = {
  real: 0.5,
  current: 0.5,
  share: 0.0005,
  yearsOwn: 0.05,
  yearsAll: 0.05,
  count: 0.5,
  year: 0.5,
  ore: 0.005,
  rate: 0.0005,
};

/** A row across the columns: all the same, or which columns stand out from what most have. */
export interface Likeness {
  isSame: boolean;
  /** Indices of columns; empty where no two are the same. */
  standOut: ReadonlySet<number>;
}

/**
 * Which columns of a row are the same, and which stand out from the largest group of them.
 *
 * @param values of the row, a column each; null where there is no answer
 */
export function likeness(values: readonly (number | null)[], unit: Unit): Likeness {
  const groups: number[][] = [];
  values.forEach((value, index) => {
    const group = groups.find(([first]) => areSame(values[first!]!, value, sameWithin[unit]));
    if (group) group.push(index);
    else groups.push([index]);
  });
  let largest = groups[0] ?? [];
  for (const group of groups) if (group.length > largest.length) largest = group;
  const standOut =
    largest.length < 2 ? [] : values.map((_, index) => index).filter((index) => !largest.includes(index));
  return { isSame: groups.length === 1 && values.length > 1, standOut: new Set(standOut) };
}

function areSame(one: number | null, other: number | null, within: number): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) < within;
}

/** The value of a row in a column. */
export function valueOf(result: Result, { id }: Row): number | null {
  return result[id];
}
