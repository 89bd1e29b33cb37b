import type { Written } from "../../ranges/calls";
import { addressWithin } from "../address";
import type { Seen } from "./plainFormula";

/** A flow as a formula reads it: its amounts, and how many years after year 0 each comes. */
export interface PlainFlow {
  amounts: string;
  years: string;
  /** Its years are the calendar's: another flow of the call may begin earlier. */
  isByCalendar: boolean;
}

/** The costs of a table as columns without their head. */
export interface PlainCosts {
  amount: string;
  from: string;
  to: string;
  /** Left out where the table has none: everybody causes the cost. */
  share: string | null;
}

type Values = readonly (readonly unknown[])[];

/** A longer flow ends where its amounts do, which a plain formula does not know. */
const longest = 1000;

/** A flow in one row or one column, or of calendar years and amounts; null where it is something else. */
export function flowOf(written: Written | undefined, seen: Seen): PlainFlow | null {
  const found = written?.kind === "reference" ? seen.get(written.text) : undefined;
  if (!written || !found) return null;
  const { address, values } = found;
  const [rows, columns] = [values.length, values[0]!.length];
  if (rows > longest || columns > longest) return null;
  if (rows > 1 && columns === 2) return byCalendar(address, values);
  if (rows > 1 && columns > 1) return null;
  const line = rows > 1 ? values.map((row) => row[0]) : values[0]!;
  const skipped = line.length > 1 && isText(line[0]) ? 1 : 0;
  if (line.slice(skipped).some(isText)) return null;
  const isColumn = rows > 1;
  const first = isColumn ? cell(address, skipped, 0) : cell(address, 0, skipped);
  const last = isColumn ? cell(address, rows - 1, 0) : cell(address, 0, columns - 1);
  const amounts = skipped === 0 ? written.text : rangeOf(first, last);
  const count = isColumn ? "ROW" : "COLUMN";
  return { amounts, years: `(${count}(${amounts})-${count}(${first}))`, isByCalendar: false };
}

function byCalendar(address: string, values: Values): PlainFlow | null {
  const isYear = (one: unknown) => typeof one === "number" && one >= 1900 && one < 2200;
  if (!values.every(([year, amount]) => isYear(year) && !isText(amount))) return null;
  const column = (place: number) => rangeOf(cell(address, 0, place), cell(address, values.length - 1, place));
  return { amounts: column(1), years: `(${column(0)}-MIN(${column(0)}))`, isByCalendar: true };
}

/** Columns of a cost table: actor, SEK, from, to, and the share of the persons. */
const [amount, from, to, share] = [1, 2, 3, 4];

/** A cost table, its head aside; null where a cell of its numbers holds a text. */
export function costsOf(written: Written | undefined, seen: Seen): PlainCosts | null {
  const found = written?.kind === "reference" ? seen.get(written.text) : undefined;
  if (!found || found.values[0]!.length <= to) return null;
  const { address, values } = found;
  const hasShare = values[0]!.length > share;
  const read = hasShare ? [amount, from, to, share] : [amount, from, to];
  const skipped = [amount, from, to].every((column) => isText(values[0]![column])) ? 1 : 0;
  if (values.slice(skipped).some((row) => read.some((column) => isText(row[column])))) return null;
  const column = (place: number) => rangeOf(cell(address, skipped, place), cell(address, values.length - 1, place));
  return { amount: column(amount), from: column(from), to: column(to), share: hasShare ? column(share) : null };
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

/** A cell of a range, such as "'Sheet'!$B$5". */
function cell(address: string, row: number, column: number): string {
  return addressWithin(address, row, column).replace(/([A-Z]+)(\d+)$/, "$$$1$$$2");
}

function rangeOf(first: string, last: string): string {
  return `${first}:${last.replace(/^.*!/, "")}`;
}
