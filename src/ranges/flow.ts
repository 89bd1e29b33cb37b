import { Refusal } from "../model/refusal";
import { room } from "../model/room";
import { readCalendarFlow } from "./calendarFlow";
import { cellsOf, isBlank, isHeader, isLeftOut, numberIn, numbersOf } from "./cells";
import { anyNumber, mostYears, type Domain } from "./domains";

/** A flow as it was read. */
export interface Flow {
  /** SEK, persons or something else per year, year 0 first. */
  amounts: readonly number[];
  /** The calendar year of the first amount; 0 where the years are counted from year 0. */
  first: number;
  /** Which calendar years stand in the range; those between are 0. */
  years?: ReadonlySet<number>;
  /** A whole column, that ended with its last amount. */
  isCut?: boolean;
}

/**
 * A flow: one row or one column, year 0 first, or two of them with the calendar years. One leading text is a header and
 * skipped; a blank cell is 0.
 *
 * A flow of more than 1 000 cells, as a whole column, ends with its last cell that is not blank or 0.
 *
 * @example readFlow([["Net"], [-100], [null], [50]], "flows", (amount) => amount) // { "amounts": [-100, 0, 50], "first": 0 }
 */
export function readFlow(given: unknown, argument: string, domain: Domain): Flow {
  if (isLeftOut(given)) throw new Refusal({ code: "missing", at: { argument } });
  const cells = cellsOf(given);
  if (cells.length > 1 && (cells[0]?.length ?? 0) > 1) return readCalendarFlow(cells, argument, domain);
  const line = lineOf(given, argument);
  const header = line.length > 1 && isHeader(line[0]) ? 1 : 0;
  const isCut = line.length > mostYears;
  const end = isCut ? Math.max(endOf(line), header + 1) : line.length;
  const years = end - header;
  if (years > mostYears) throw new Refusal({ code: "flow-too-long", at: { argument }, got: years, highest: mostYears });
  const amounts = amountsIn(line, header, end, cells.length === 1, argument, domain);
  return isCut ? { amounts, first: 0, isCut } : { amounts, first: 0 };
}

/**
 * A row or a column of numbers that are not years: alternatives, values to try, states. A leading header is skipped, and
 * the blanks after the last number of a whole column.
 *
 * @example readList([["Openings", 10, 40]], "openings", (amount) => amount) // [10, 40]
 */
export function readList(given: unknown, argument: string, domain: Domain): readonly number[] {
  if (isLeftOut(given)) throw new Refusal({ code: "missing", at: { argument } });
  const line = lineOf(given, argument);
  const header = line.length > 1 && isHeader(line[0]) ? 1 : 0;
  const end = line.length > mostYears ? Math.max(endOf(line), header + 1) : line.length;
  return amountsIn(line, header, end, cellsOf(given).length === 1, argument, domain);
}

function lineOf(given: unknown, argument: string): readonly unknown[] {
  const cells = cellsOf(given);
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (rows !== 1 && columns !== 1) throw new Refusal({ code: "flow-two-dimensional", at: { argument }, rows, columns });
  return rows === 1 ? cells[0]! : cells.map((row) => row[0]);
}

/** The place after the last cell that is not blank or 0. */
function endOf(line: readonly unknown[]): number {
  let end = line.length;
  while (end > 0 && isBlank(line[end - 1])) end--;
  return end;
}

function amountsIn(
  line: readonly unknown[],
  start: number,
  end: number,
  isRow: boolean,
  argument: string,
  domain: Domain,
): readonly number[] {
  if (line.length === 1) return [domain(numberIn(line[0], { argument }), { argument })];
  const asTheyStand = domain === anyNumber && start === 0 && end === line.length ? numbersOf(line) : null;
  if (asTheyStand) return asTheyStand;
  const at = { argument, row: 1, column: 1 };
  const amounts = room(end - start);
  for (let place = start; place < end; place++) {
    if (isRow) at.column = place + 1;
    else at.row = place + 1;
    amounts[place - start] = domain(numberIn(line[place], at), at);
  }
  return amounts;
}
