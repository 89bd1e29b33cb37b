import type { PriceLevels } from "../model/priceIndex";
import { Refusal } from "../model/refusal";
import { isByCalendarYear, readCalendarYears } from "./calendarFlow";
import type { Cells } from "./cells";
import { positive } from "./domains";

/**
 * A price series of one's own: calendar years and index numbers, in any order, a forecast too.
 *
 * @example [...readPriceLevels([["År", "PKV"], ["Prognos 2027", 108], [2023, 100]], "series")] // [[2023, 100], [2027, 108]]
 */
export function readPriceLevels(cells: Cells, argument: string): PriceLevels {
  if (!isByCalendarYear(cells)) {
    throw new Refusal({ code: "index-shape", at: { argument }, rows: cells.length, columns: cells[0]?.length ?? 0 });
  }
  return new Map([...readCalendarYears(cells, argument, positive)].sort(([one], [other]) => one - other));
}
