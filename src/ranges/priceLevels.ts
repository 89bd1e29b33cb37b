import type { PriceLevels } from "../model/priceIndex";
import { Refusal } from "../model/refusal";
import { isBlank, isHeader, numberIn, type Cells } from "./cells";
import { notNegative, yearNumber } from "./domains";

/**
 * A price series of one's own: two columns *year | index number*, the years rising.
 *
 * A first header row is skipped; a year without an index number is not known.
 *
 * @example [...readPriceLevels([["År", "PKV"], [2023, 100], [2024, 104], [2025, null]], "series")] // [[2023, 100], [2024, 104]]
 */
export function readPriceLevels(cells: Cells, argument: string): PriceLevels {
  const columns = cells[0]?.length ?? 0;
  if (columns !== 2) throw new Refusal({ code: "index-shape", at: { argument }, rows: cells.length, columns });
  const levels = new Map<number, number>();
  let after = -1;
  cells.forEach(([year, level], index) => {
    if (index === 0 && isHeader(year) && isHeader(level)) return;
    const at = (column: number) => ({ argument, row: index + 1, column });
    const number = notNegative(numberIn(level, at(2)), at(2));
    if (number === 0 && isBlank(year)) return;
    const inYear = yearNumber(numberIn(year, at(1)), at(1));
    if (inYear <= after) throw new Refusal({ code: "schedule-unsorted", at: at(1), got: inYear, after });
    after = inYear;
    if (number > 0) levels.set(inYear, number);
  });
  return levels;
}
