import { priceSeries } from "../../catalogue/priceSeries";

/** The first and last year of KPI, by which amounts are moved. */
export function indexYears(): [number, number] {
  const years = [...priceSeries.KPI.keys()];
  return [Math.min(...years), Math.max(...years)];
}
