import type { Written } from "../../ranges/calls";
import { addressWithin } from "../address";
import type { Seen } from "./plainFormula";

/** A flow as a formula reads it: its amounts, and how many years after year 0 each comes. */
export interface PlainFlow {
  amounts: string;
  years: string;
  /** Its years are the calendar's: another flow of the call may begin earlier. */
  isByCalendar: boolean;
  /** The cell of each year from year 0; none where the years are the calendar's. */
  cells: readonly string[];
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
  const isColumn = rows > 1;
  const line = isColumn ? values.map((row) => row[0]) : values[0]!;
  const skipped = line.length > 1 && isText(line[0]) ? 1 : 0;
  if (line.slice(skipped).some(isText)) return null;
  const all = line.map((_, place) => (isColumn ? cellAt(address, place, 0) : cellAt(address, 0, place)));
  const cells = all.slice(skipped);
  const amounts = skipped === 0 ? written.text : rangeOf(cells[0]!, cells.at(-1)!);
  const count = isColumn ? "ROW" : "COLUMN";
  return { amounts, years: `(${count}(${amounts})-${count}(${cells[0]!}))`, isByCalendar: false, cells };
}

function byCalendar(address: string, values: Values): PlainFlow | null {
  const isYear = (one: unknown) => typeof one === "number" && one >= 1900 && one < 2200;
  if (!values.every(([year, amount]) => isYear(year) && !isText(amount))) return null;
  const column = (place: number) => rangeOf(cellAt(address, 0, place), cellAt(address, values.length - 1, place));
  return { amounts: column(1), years: `(${column(0)}-MIN(${column(0)}))`, isByCalendar: true, cells: [] };
}

/** Whether a cell holds words, which no formula of numbers reads. */
export function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

/** A cell of a range, such as "'Sheet'!$B$5". */
export function cellAt(address: string, row: number, column: number): string {
  return addressWithin(address, row, column).replace(/([A-Z]+)(\d+)$/, "$$$1$$$2");
}

export function rangeOf(first: string, last: string): string {
  return `${first}:${last.replace(/^.*!/, "")}`;
}
