import { readSeries } from "../catalogue/readSeries";
import { priceIndex, type PriceLevels } from "../model/priceIndex";
import { Refusal, type Place } from "../model/refusal";
import { calendarYear } from "../ranges/domains";
import { readNumberArgument } from "../ranges/scalars";
import { inCell } from "./inCell";

/**
 * The factor from one year's prices to another's, by the consumer price index or another series.
 *
 * Multiply an amount once. UNITCOST has already moved what it returns. Prices of municipal services rise more like wages
 * than consumer prices do: take PKV from the finance office for them, as a table of years and index numbers.
 *
 * @customfunction PRICEINDEX
 * @param fromYear Calendar year in whose prices the amount is
 * @param toYear Calendar year in whose prices it shall be
 * @param [series] KPI (consumer prices; the usual one), PBB (price base amounts), PKV (municipal costs), or a table of your own: year, index number
 * @returns Factor; #N/A for a year outside the series
 */
export function PRICEINDEX(fromYear: any, toYear: any, series?: any[][]): any {
  return inCell("PRICEINDEX", () => {
    const from = readNumberArgument(fromYear, "fromYear", calendarYear);
    const to = readNumberArgument(toYear, "toYear", calendarYear);
    const { name, levels } = readSeries(series);
    refuseOutside(levels, name, from, { argument: "fromYear" });
    refuseOutside(levels, name, to, { argument: "toYear" });
    return priceIndex(levels, from, to)!;
  });
}

/** Refuses a year that a series has no index number for, naming its first and last. */
export function refuseOutside(levels: PriceLevels, series: string | null, year: number, at: Place): void {
  if (levels.has(year)) return;
  const years = [...levels.keys()];
  throw new Refusal({
    code: "year-outside-index",
    at,
    got: year,
    series,
    first: years[0] ?? 0,
    last: years.at(-1) ?? 0,
  });
}
