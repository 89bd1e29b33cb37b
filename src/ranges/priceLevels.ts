import type { PriceLevels } from "../model/priceIndex";
import { Refusal } from "../model/refusal";
import { isByCalendarYear, readCalendarYears } from "./calendarFlow";
import type { Cells } from "./cells";
import { positive } from "./domains";

/**
 * Whether numbers are those of an index, which counts from 1 or 100: what is below a half in every year is a change, such as 4 %.
 *
 * @example isIndex([1, 1.04]) // true
 * @example isIndex([0.043, 0.03]) // false
 */
export function isIndex(levels: readonly number[]): boolean {
  return levels.some((level) => level >= 0.5);
}

/**
 * A price series of one's own: calendar years and index numbers, in any order, a forecast too. Changes in per cent from year to
 * year, as PKV is printed, are no index numbers.
 *
 * @example [...readPriceLevels([["År", "PKV"], ["Prognos 2027", 108], [2023, 100]], "series")] // [[2023, 100], [2027, 108]]
 */
export function readPriceLevels(cells: Cells, argument: string): PriceLevels {
  const refuse = () => {
    throw new Refusal({ code: "index-shape", at: { argument }, rows: cells.length, columns: cells[0]?.length ?? 0 });
  };
  if (!isByCalendarYear(cells)) refuse();
  const levels = [...readCalendarYears(cells, argument, positive)].sort(([one], [other]) => one - other);
  if (!isIndex(levels.map(([, level]) => level))) refuse();
  return new Map(levels);
}
