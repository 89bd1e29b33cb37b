import { understood } from "../locales/understood";
import type { PriceLevels } from "../model/priceIndex";
import { cellsOf, isLeftOut } from "../ranges/cells";
import { readPriceLevels } from "../ranges/priceLevels";
import { readOption } from "../ranges/scalars";
import { priceSeries, seriesNames, type SeriesName } from "./priceSeries";

/** A published series by its name, or a table of one's own, which has none; left out, consumer prices. */
export function readSeries(given: unknown): { name: SeriesName | null; levels: PriceLevels } {
  if (isLeftOut(given)) return { name: "KPI", levels: priceSeries.KPI };
  const cells = cellsOf(given);
  if (cells.length > 1 || (cells[0]?.length ?? 0) > 1) return { name: null, levels: readPriceLevels(cells, "series") };
  const name = readOption(given, "series", understood.priceSeries, seriesNames);
  return { name, levels: priceSeries[name] };
}
