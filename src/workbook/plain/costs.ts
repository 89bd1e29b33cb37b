import type { Written } from "../../ranges/calls";
import { costColumns } from "../../stories/scenarioFormat";
import { cellAt, isText, rangeOf } from "./cells";
import type { Seen } from "./plainFormula";

/** The costs of a table as columns without their head, by which a formula adds them up. */
export interface PlainCosts {
  actor: string;
  from: string;
  to: string;
  /** What each row is a person and year: its SEK times the share of the persons. */
  each: string;
  /** The part that can be taken home; 1 where the table does not say. */
  cashable: string;
  /** How strongly a measure lowers each; 1 where the table does not say. */
  factor: string;
}

const { actor, amount, fromAge, toAge, share, cashable, factor } = costColumns;

/** A cost table, its head aside; null where a cell of its numbers holds a text. */
export function costsOf(written: Written | undefined, seen: Seen): PlainCosts | null {
  const found = written?.kind === "reference" ? seen.get(written.text) : undefined;
  if (!found || found.values[0]!.length <= toAge) return null;
  const { address, values } = found;
  const has = (column: number) => values[0]!.length > column;
  const skipped = [amount, fromAge, toAge].every((column) => isText(values[0]![column])) ? 1 : 0;
  const numbers = [amount, fromAge, toAge, share, cashable, factor].filter(has);
  if (values.slice(skipped).some((row) => numbers.some((column) => isText(row[column])))) return null;
  const column = (place: number) => rangeOf(cellAt(address, skipped, place), cellAt(address, values.length - 1, place));
  return {
    actor: column(actor),
    from: column(fromAge),
    to: column(toAge),
    each: has(share) ? `${column(amount)}*${column(share)}` : column(amount),
    cashable: has(cashable) ? column(cashable) : "1",
    factor: has(factor) ? `(${column(factor)}+(${column(factor)}=0))` : "1", // a blank is 1
  };
}

/** How costs of later ages are brought to the age today, as texts of a formula. */
export interface PlainAgeing {
  start: string;
  rate: string;
  growth: string;
  exit: string;
}

/**
 * What a person costs over all ages, as a formula. Of a yearly factor q each row is, from year a to year b,
 * (q^a − q^(b+1)) / (1 − q), or as many years as there are where q is 1.
 *
 * @param ageing null where nothing is discounted, and every age counts
 * @param only a factor of 1 for the rows that are counted and 0 for the others; left out: all of them
 */
export function lifetimeSum({ each, from, to }: PlainCosts, ageing: PlainAgeing | null, only = ""): string {
  if (!ageing) return `SUMPRODUCT(${each}*(${to}-${from}+1)${only})`;
  const { start, rate, growth, exit } = ageing;
  const factor = `((1-${exit})*(1+${growth})/(1+${rate}))`;
  const begins = `((${from}>${start})*(${from}-${start}))`;
  const ends = `(${to}-${start}+1)`;
  const counted = `${each}*(${to}>=${start})${only}`;
  return (
    `IF(${factor}=1,SUMPRODUCT(${counted}*(${ends}-${begins})),` +
    `SUMPRODUCT(${counted}*(${factor}^${begins}-${factor}^${ends}))/(1-${factor}))`
  );
}

/** 1 for the rows of an actor, whose name stands in a cell. */
export function ofActor({ actor: column }: PlainCosts, cell: string): string {
  return `*(TRIM(${column})=TRIM(${cell}))`;
}

/** 1 for the rows whose ages hold an age. */
export function atAge({ from, to }: PlainCosts, age: string): string {
  return `*(${from}<=${age})*(${to}>=${age})`;
}
