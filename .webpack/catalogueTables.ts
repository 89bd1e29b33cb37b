import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";
import { foreignCurrencies } from "../src/catalogue/unitCost";
import { address, code, codes, day, number, numberOrNone, rowsOf, word, year, yes } from "./catalogueCells";
import { evidenceRow, faultsOfEvidence, type EvidenceRow } from "./evidenceTable";
import { faultsOfMunicipalities, municipalityRow, type MunicipalityRow } from "./municipalityTable";

/** The room whose tables people edit. */
export const catalogueFolder = resolve(__dirname, "../src/catalogue");

/** The tables that people edit; what the code imports is made of them. */
export const tables = [
  "unitCosts.csv",
  "priceIndices.csv",
  "retiredCodes.csv",
  "evidence.csv",
  "municipalities.csv",
].map((name) => join(catalogueFolder, name));

const unitCostRow = z.strictObject({
  code,
  name_sv: word,
  name_en: word,
  amount: number.refine((amount) => amount > 0, "above 0"),
  low: numberOrNone,
  high: numberOrNone,
  currency: z.enum(["SEK", ...foreignCurrencies]),
  per: z.enum([
    "hour",
    "day",
    "month",
    "year",
    "visit",
    "episode",
    "event",
    "person",
    "pupil-year",
    "child-year",
    "household-year",
  ]),
  price_year: year,
  payer: z.enum([
    "municipality",
    "region",
    "state",
    "social-insurance",
    "employment-service",
    "prison-service",
    "several",
  ]),
  scope: z.enum(["financial", "real", "societal"]),
  transfer: z.enum(["yes", "no", "mixed"]),
  grade: z.enum(["A", "B", "C"]),
  source_sv: word,
  source_en: word,
  address,
  page_found: yes,
  accessed: day,
  review_by: day,
  includes: codes,
  overlaps: codes,
  note_sv: z.string(),
  note_en: z.string(),
});

const indexRow = z.strictObject({
  series: z.enum(["KPI", "PBB", "PKV"]),
  year,
  value: number.refine((value) => value > 0, "above 0"),
  base: word,
  address,
  page_found: yes,
  review_by: day,
  note_sv: z.string(),
  note_en: z.string(),
});

const retiredRow = z.strictObject({ code, successor: code });

export type UnitCostRow = z.infer<typeof unitCostRow>;
export type IndexRow = z.infer<typeof indexRow>;

/** What the tables hold, checked. */
export interface CatalogueTables {
  unitCosts: UnitCostRow[];
  indices: IndexRow[];
  retired: Map<string, string>;
  evidence: EvidenceRow[];
  municipalities: MunicipalityRow[];
}

/** Reads and checks the tables; every fault is named with its table, line and column. */
export function readTables(
  texts: readonly string[] = tables.map((file) => readFileSync(file, "utf8")),
): CatalogueTables {
  const faults: string[] = [];
  const unitCosts = rowsOf("unitCosts.csv", texts[0]!, unitCostRow, faults);
  const indices = rowsOf("priceIndices.csv", texts[1]!, indexRow, faults);
  const retired = rowsOf("retiredCodes.csv", texts[2]!, retiredRow, faults);
  const evidence = rowsOf("evidence.csv", texts[3]!, evidenceRow, faults);
  const municipalities = rowsOf("municipalities.csv", texts[4]!, municipalityRow, faults);
  if (faults.length === 0) {
    faults.push(...faultsOfCosts(unitCosts));
    faults.push(...faultsOfRetired(retired, new Set(unitCosts.map((row) => row.code))));
    faults.push(...faultsOfIndices(indices));
    faults.push(...faultsOfEvidence(evidence));
    faults.push(...faultsOfMunicipalities(municipalities));
  }
  if (faults.length > 0) throw new Error(`Catalogue: ${faults.join("\n")}`);
  const successors = new Map(retired.map((row) => [row.code, row.successor]));
  return { unitCosts, indices, retired: successors, evidence, municipalities };
}

function faultsOfCosts(rows: readonly UnitCostRow[]): string[] {
  const faults: string[] = [];
  const known = rows.map((row) => row.code);
  rows.forEach((row, index) => {
    const fault = (message: string) => faults.push(`unitCosts.csv line ${index + 2}, ${row.code}: ${message}`);
    if (known.indexOf(row.code) !== index) fault("the code stands twice");
    if ((row.low !== 0 || row.high !== 0) && !(row.low <= row.amount && row.amount <= row.high)) {
      fault("low ≤ amount ≤ high does not hold");
    }
    if (row.review_by <= row.accessed) fault("must be looked at again after the day it was read");
    if ((row.note_sv === "") !== (row.note_en === "")) fault("a note must stand in both languages");
    if (/härlett/.test(row.note_sv) && row.grade !== "C") fault("a derived figure is graded C");
    if (row.scope === "real" && row.transfer !== "no") fault("a resource that is used is not a transfer");
    for (const pattern of [...row.includes, ...row.overlaps]) {
      const named = known.some((other) => other !== row.code && reaches(pattern, other));
      if (!named) fault(`${pattern} is no other code`);
    }
  });
  return faults;
}

function reaches(pattern: string, other: string): boolean {
  return pattern.endsWith("*") ? other.startsWith(pattern.slice(0, -1)) : other === pattern;
}

function faultsOfRetired(rows: readonly { code: string; successor: string }[], inUse: ReadonlySet<string>): string[] {
  return rows.flatMap(({ code: retired, successor }) => [
    ...(inUse.has(retired) ? [`retiredCodes.csv: ${retired} is in use`] : []),
    ...(inUse.has(successor) ? [] : [`retiredCodes.csv: ${successor} is not in use`]),
  ]);
}

function faultsOfIndices(rows: readonly IndexRow[]): string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ series, year: inYear }) => {
    const key = `${series} ${inYear}`;
    if (seen.has(key)) return [`priceIndices.csv: ${key} stands twice`];
    seen.add(key);
    return [];
  });
}
