/** The price level of each year of a series, in any unit; a year that is not there is not known. */
export type PriceLevels = ReadonlyMap<number, number>;

/**
 * Price index (prisomräkning): the factor from one year's prices to another's.
 *
 * The level of the later year over that of the earlier: an amount in the prices of `fromYear` times the factor is the
 * same amount in the prices of `toYear`.
 *
 * @param levels the series
 * @param fromYear the year in whose prices an amount is
 * @param toYear the year in whose prices it shall be
 * @returns factor, or null where the series lacks one of the years
 * @example priceIndex(new Map([[2020, 100], [2024, 120]]), 2020, 2024) // 1.2
 * @example priceIndex(new Map([[2020, 100], [2024, 120]]), 2019, 2024) // null
 */
export function priceIndex(levels: PriceLevels, fromYear: number, toYear: number): number | null {
  const from = levels.get(fromYear);
  const to = levels.get(toYear);
  return from === undefined || to === undefined ? null : to / from;
}

/**
 * The levels of a series that is published as yearly changes: p_y = p_b Π (1 + i_s), 100 in the year before the first.
 *
 * @param changes year and change on the year before (2.4 % = 0.024), year by year without a gap
 * @returns the series
 * @example [...levelsFromChanges([[2015, 0.5], [2016, 0.2]])] // [[2014, 100], [2015, 150], [2016, 180]]
 */
export function levelsFromChanges(changes: readonly (readonly [year: number, change: number])[]): PriceLevels {
  const levels = new Map<number, number>();
  let level = 100;
  if (changes.length > 0) levels.set(changes[0]![0] - 1, level);
  for (const [year, change] of changes) {
    level *= 1 + change;
    levels.set(year, level);
  }
  return levels;
}
