import { priceIndex, type PriceLevels } from "../model/priceIndex";
import { sharedOwnIndex } from "./ownCostsDoor";
import { priceSeries } from "./priceSeries";

/** How prices of one year become those of another. */
export interface PriceMove {
  factor: number;
  /** Only KPI; only the municipality's own index; or the year until which it is the one and from which the other. */
  by: "KPI" | "own" | { joined: number };
}

/**
 * What prices of a year are moved to those of another by: the municipality's own index where it has both years, else KPI where
 * that has; an own index that goes on where KPI ends carries an amount over that end, from the last year that both have.
 *
 * @param own the municipality's own index; from the door where it is not given
 * @returns null where neither has the years
 * @example priceMove(2010, 2030, new Map([[2020, 100], [2030, 150]]))?.by // { "joined": 2020 }
 * @example priceMove(2020, 2030, new Map([[2020, 100], [2030, 150]])) // { "factor": 1.5, "by": "own" }
 * @example priceMove(2020, 2030, new Map()) // null
 */
export function priceMove(from: number, to: number, own: PriceLevels = sharedOwnIndex()): PriceMove | null {
  if (from === to) return { factor: 1, by: "KPI" };
  const byOwn = priceIndex(own, from, to);
  if (byOwn !== null) return { factor: byOwn, by: "own" };
  const { KPI } = priceSeries;
  const byKpi = priceIndex(KPI, from, to);
  if (byKpi !== null) return { factor: byKpi, by: "KPI" };
  const both = [...own.keys()].filter((year) => KPI.has(year));
  if (both.length === 0) return null;
  const joined = Math.max(...both);
  const [first, last] = KPI.has(from) ? [KPI, own] : [own, KPI];
  const [before, after] = [priceIndex(first, from, joined), priceIndex(last, joined, to)];
  return before === null || after === null ? null : { factor: before * after, by: { joined } };
}

/** The first and last year of KPI, which is published: prices after it are nobody's yet. */
export function publishedYears(): [first: number, last: number] {
  const years = [...priceSeries.KPI.keys()];
  return [Math.min(...years), Math.max(...years)];
}

/** The last year that amounts can be moved to. */
export function lastPriceYear(own: PriceLevels = sharedOwnIndex()): number {
  return Math.max(...publishedYears(), ...own.keys());
}
