import { Refusal, type Place } from "../model/refusal";
import { isSum, plainWord, understood } from "../locales/understood";
import { givenIn, isBlank, isHeader, isLabel, isWord, numberIn, yearIn, type Cells } from "./cells";
import { isCalendarYear, type Domain } from "./domains";
import type { Flow } from "./flow";

/** Pairs of a year and an amount, in two columns or in two rows. */
interface Pairs {
  count: number;
  year(pair: number): unknown;
  amount(pair: number): unknown;
  /** Where the year or the amount of a pair stands. */
  at(pair: number, which: "year" | "amount"): Place;
}

/**
 * A flow by calendar year: two columns *year | amount*, or two rows, years above amounts, in any order. Years between
 * that are missing are 0; a header and pairs of blanks are skipped.
 *
 * @example readCalendarFlow([["Year", 2027, "Budget 2026"], ["Net", 50, -100]], "flows", (amount) => amount).amounts // [-100, 50]
 */
export function readCalendarFlow(cells: Cells, argument: string, domain: Domain): Flow {
  const years = readCalendarYears(cells, argument, domain);
  let [first, last] = [Infinity, -Infinity];
  for (const year of years.keys()) {
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  const amounts = Array.from({ length: last - first + 1 }, (_, index) => years.get(first + index) ?? 0);
  return { amounts, first, years: new Set(years.keys()) };
}

/**
 * What stands beside each calendar year of a range, in the order of the range; no year twice.
 *
 * @example [...readCalendarYears([["År", "PKV"], [2024, 104], [2023, 100]], "series", (level) => level)] // [[2024, 104], [2023, 100]]
 */
export function readCalendarYears(cells: Cells, argument: string, domain: Domain): Map<number, number> {
  const pairs = pairsOf(cells, argument);
  const years = new Map<number, number>();
  yearsOf(pairs).forEach((year, pair) => {
    if (year === null) return;
    const at = pairs.at(pair, "amount");
    if (years.has(year)) throw new Refusal({ code: "doubled-year", at: pairs.at(pair, "year"), got: year });
    years.set(year, domain(numberIn(pairs.amount(pair), at), at));
  });
  return years;
}

/**
 * Whether a range holds calendar years beside amounts.
 *
 * @example isByCalendarYear([[2026, -100], [2027, 60], [2028, 60]]) // true
 * @example isByCalendarYear([["Year", "City"], [0, 60]]) // false
 */
export function isByCalendarYear(cells: Cells): boolean {
  return layoutsOf(cells, "").some((pairs) => yearInLine(pairs));
}

/** The pairs of the range, which must be readable in one way. */
function pairsOf(cells: Cells, argument: string): Pairs {
  const layouts = layoutsOf(cells, argument).filter(yearInLine);
  const [one, other] = layouts;
  if (!one) {
    refuseOtherYears(cells, argument);
    const columns = cells[0]!.length;
    throw new Refusal({ code: "flow-two-dimensional", at: { argument }, rows: cells.length, columns });
  }
  if (!other) return one;
  const readable = layouts.filter(isReadable);
  if (readable.length > 1) throw new Refusal({ code: "flow-reads-both-ways", at: { argument } });
  return readable[0] ?? layouts.find(holdsAmounts) ?? one;
}

/** Refuses what is meant as years and written otherwise: 2025/26, 2025-12-31, År 1. */
function refuseOtherYears(cells: Cells, argument: string): void {
  for (const { count, year, at } of layoutsOf(cells, argument)) {
    for (let pair = 0; pair < count; pair++) {
      const cell = year(pair);
      if (typeof cell === "string" && isOtherYear.test(cell)) throw wrongYear(cell, at(pair, "year"));
    }
  }
}
const isOtherYear = /(?:19|20|21)\d\d|\d\/\d|^(?:år|year) *\d/i;

function holdsAmounts({ count, amount }: Pairs): boolean {
  for (let pair = 0; pair < count; pair++) if (typeof amount(pair) === "string") return false;
  return true;
}

function layoutsOf(cells: Cells, argument: string): Pairs[] {
  const layouts: Pairs[] = [];
  const [years, amounts] = cells;
  if (cells.length === 2 && years && amounts) {
    layouts.push({
      count: years.length,
      year: (pair) => years[pair],
      amount: (pair) => amounts[pair],
      at: (pair, which) => ({ argument, row: which === "year" ? 1 : 2, column: pair + 1 }),
    });
  }
  if (cells[0]?.length === 2) {
    layouts.push({
      count: cells.length,
      year: (pair) => cells[pair]![0],
      amount: (pair) => cells[pair]![1],
      at: (pair, which) => ({ argument, row: pair + 1, column: which === "year" ? 1 : 2 }),
    });
  }
  return layouts;
}

function yearInLine({ count, year }: Pairs): boolean {
  for (let pair = 0; pair < count; pair++) if (yearOf(year(pair)) !== null) return true;
  return false;
}

function isReadable(pairs: Pairs): boolean {
  try {
    yearsOf(pairs);
    return true;
  } catch (refusal) {
    if (refusal instanceof Refusal) return false;
    throw refusal;
  }
}

/** The calendar year of each pair; null for the header and for blanks. */
function yearsOf(pairs: Pairs): (number | null)[] {
  const years: (number | null)[] = [];
  let mayBeHeader = true;
  for (let pair = 0; pair < pairs.count; pair++) {
    const [cell, amount] = [pairs.year(pair), pairs.amount(pair)];
    const year = yearOf(cell);
    if (year === null && !(isBlank(cell) && isBlank(amount))) {
      if (!mayBeHeader || !isHead(cell, amount)) throw wrongYear(cell, pairs.at(pair, "year"));
      mayBeHeader = false;
    }
    if (year !== null) mayBeHeader = false;
    years.push(year);
  }
  return years;
}

/** A whole number 1900–2199, or a text whose only digits are one; null for anything else. */
function yearOf(cell: unknown): number | null {
  if (typeof cell === "number") return isCalendarYear(cell) ? cell : null;
  return typeof cell === "string" ? yearIn(cell) : null;
}

/** A header says nothing of a year, and holds no amount that could be lost; beside the word year any label is one. */
function isHead(year: unknown, amount: unknown): boolean {
  if (typeof year === "string" && isSum(year)) return false;
  if (typeof year === "string" && understood.yearHeads.has(plainWord(year)) && isLabel(amount)) return true;
  return isWord(year) ? isBlank(amount) || isHeader(amount) : isBlank(year) && isHeader(amount);
}

function wrongYear(cell: unknown, at: Place): Refusal {
  const got = givenIn(cell);
  const isTotal = typeof cell === "string" && isSum(cell);
  return new Refusal(isTotal ? { code: "year-is-total", at, got: cell } : { code: "calendar-year-expected", at, got });
}
