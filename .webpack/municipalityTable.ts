import * as z from "zod";
import { number, word } from "./catalogueCells";

const percent = z
  .string()
  .regex(/^\d\d?\.\d\d$/, "per cent with two decimals")
  .transform(Number);

/** A municipality with its inhabitants and tax rates in per cent; a municipality without a region has the rate 0 for one. */
export const municipalityRow = z.strictObject({
  code: z.string().regex(/^\d{4}$/, "a code of four digits"),
  name: word,
  county_code: z.string().regex(/^\d\d$/, "a code of two digits"),
  county: word,
  population_2024: number.refine((count) => Number.isInteger(count) && count > 0, "a whole number above 0"),
  rate_municipality_2025: percent,
  rate_region_2025: percent,
  rate_total_2026: percent,
});
export type MunicipalityRow = z.infer<typeof municipalityRow>;

/** What the rows must hold together. */
export function faultsOfMunicipalities(rows: readonly MunicipalityRow[]): string[] {
  const faults: string[] = [];
  const counties = new Map<string, string>();
  const seen = new Set<string>();
  rows.forEach(({ code, name, county_code, county }, index) => {
    const fault = (message: string) => faults.push(`municipalities.csv line ${index + 2}, ${name}: ${message}`);
    for (const one of [code, name]) {
      if (seen.has(one)) fault(`${one} stands twice`);
      seen.add(one);
    }
    if (!code.startsWith(county_code)) fault(`the code does not begin with that of the county, ${county_code}`);
    if ((counties.get(county_code) ?? county) !== county) fault(`${county_code} is another county too`);
    counties.set(county_code, county);
  });
  return faults;
}
