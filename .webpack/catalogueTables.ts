import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Papa from "papaparse";
import * as z from "zod";

/** The room whose tables people edit. */
export const catalogueFolder = resolve(__dirname, "../src/catalogue");

/** The tables that people edit; what the code imports is made of them. */
export const tables = ["unitCosts.csv", "priceIndices.csv", "retiredCodes.csv"].map((name) =>
  join(catalogueFolder, name),
);

const number = z
  .string()
  .regex(/^\d+(\.\d+)?$/, "a number with a decimal point and no spaces")
  .transform(Number);
const numberOrNone = z.union([z.literal("").transform(() => 0), number]);
const year = z
  .string()
  .regex(/^(19|20)\d\d$/, "a year")
  .transform(Number);
const day = z.iso.date();
const word = z.string().trim().min(1);
const yes = z.enum(["yes", "no"]).transform((answer) => answer === "yes");
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a code: small letters, digits and hyphens");
const codes = z
  .string()
  .regex(/^([a-z0-9-]+\*?( |$)|\*$)*$/, "codes, or beginnings of codes with a *, between spaces")
  .transform((text) => text.split(" ").filter(Boolean));
const address = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain })
  .refine((text) => !/\s/.test(text) && text === text.trim(), "an address without spaces");

const unitCostRow = z.strictObject({
  code,
  name_sv: word,
  name_en: word,
  amount: number.refine((amount) => amount > 0, "above 0"),
  low: numberOrNone,
  high: numberOrNone,
  per: z.enum([
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
}

/** Reads and checks the tables; every fault is named with its table, line and column. */
export function readTables(texts: readonly string[] = tables.map((file) => readFileSync(file, "utf8"))) {
  const faults: string[] = [];
  const unitCosts = rowsOf("unitCosts.csv", texts[0]!, unitCostRow, faults);
  const indices = rowsOf("priceIndices.csv", texts[1]!, indexRow, faults);
  const retired = rowsOf("retiredCodes.csv", texts[2]!, retiredRow, faults);
  if (faults.length === 0) {
    faults.push(...faultsOfCosts(unitCosts));
    faults.push(...faultsOfRetired(retired, new Set(unitCosts.map((row) => row.code))));
    faults.push(...faultsOfIndices(indices));
  }
  if (faults.length > 0) throw new Error(`Catalogue: ${faults.join("\n")}`);
  return { unitCosts, indices, retired: new Map(retired.map((row) => [row.code, row.successor])) };
}

function rowsOf<Row>(table: string, text: string, schema: z.ZodType<Row>, faults: string[]): Row[] {
  const parsed = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: "greedy" });
  for (const { row, message } of parsed.errors) {
    if (message.startsWith("Unable to auto-detect")) continue; // a table without rows
    faults.push(`${table} line ${(row ?? 0) + 2}: ${message}`);
  }
  return parsed.data.flatMap((row, index) => {
    const read = schema.safeParse(row);
    if (read.success) return [read.data];
    for (const { path, message } of read.error.issues) {
      faults.push(`${table} line ${index + 2}, ${path.join(".") || "columns"}: ${message}`);
    }
    return [];
  });
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
