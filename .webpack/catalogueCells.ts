import Papa from "papaparse";
import * as z from "zod";

/** What the cells of the catalogue's tables may hold, as people type them. */
export const number = z
  .string()
  .regex(/^\d+(\.\d+)?$/, "a number with a decimal point and no spaces")
  .transform(Number);
export const numberOrNone = z.union([z.literal("").transform(() => 0), number]);
/** A number that may be below zero; a blank cell says that there is none. */
export const figureOrNone = z.union([
  z.literal("").transform(() => null),
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, "a number with a decimal point and no spaces")
    .transform(Number),
]);
export const year = z
  .string()
  .regex(/^(19|20)\d\d$/, "a year")
  .transform(Number);
export const day = z.iso.date();
export const word = z.string().trim().min(1);
export const yes = z.enum(["yes", "no"]).transform((answer) => answer === "yes");
export const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a code: small letters, digits and hyphens");
export const codes = z
  .string()
  .regex(/^([a-z0-9-]+\*?( |$)|\*$)*$/, "codes, or beginnings of codes with a *, between spaces")
  .transform((text) => text.split(" ").filter(Boolean));
export const address = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain })
  .refine((text) => !/\s/.test(text) && text === text.trim(), "an address without spaces");

/** The rows of a table that satisfy its schema; every other is a fault, named with table, line and column. */
export function rowsOf<Row>(table: string, text: string, schema: z.ZodType<Row>, faults: string[]): Row[] {
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
