import type { PriceLevels } from "../model/priceIndex";
import type { Cells } from "../ranges/cells";
import { isIndex } from "../ranges/priceLevels";

const [firstYear, lastYear] = [1900, 2199];

/**
 * The municipality's own price index: years in the first column, index numbers in the second. Rows without both, such as years
 * that are yet to be filled in, are passed over, and so is a table of changes in per cent.
 *
 * @example [...readOwnIndex([["År", "PKV"], [2024, 100], [2025, 103], [2026, ""]])] // [[2024, 100], [2025, 103]]
 */
export function readOwnIndex(cells: Cells): PriceLevels {
  const levels = new Map<number, number>();
  for (const [year, level] of cells) {
    const isYear = typeof year === "number" && Number.isInteger(year) && year >= firstYear && year <= lastYear;
    if (isYear && typeof level === "number" && level > 0) levels.set(year, level);
  }
  return isIndex([...levels.values()]) ? levels : new Map();
}
