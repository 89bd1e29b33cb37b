import { Refusal } from "../model/refusal";
import { cellsOf, isHeader, isLeftOut, isOfNumbers, numberIn } from "./cells";
import { anyNumber, type Domain } from "./domains";

/**
 * A flow: one row or one column of SEK, year 0 first. One leading text is a header and skipped; a blank cell is 0.
 *
 * @example readFlow([["Net"], [-100], [null], [50]], "flows", (amount) => amount) // [-100, 0, 50]
 */
export function readFlow(given: unknown, argument: string, domain: Domain): readonly number[] {
  if (isLeftOut(given)) throw new Refusal({ code: "missing", at: { argument } });
  const cells = cellsOf(given);
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (rows !== 1 && columns !== 1) throw new Refusal({ code: "flow-two-dimensional", at: { argument }, rows, columns });
  if (rows === 1 && columns === 1) return [domain(numberIn(cells[0]![0], { argument }), { argument })];
  const line = rows === 1 ? cells[0]! : cells.map((row) => row[0]);
  if (domain === anyNumber && isOfNumbers(line)) return line;
  const first = isHeader(line[0]) ? 1 : 0;
  const at = { argument, row: 1, column: 1 };
  const flow = new Array<number>(line.length - first);
  for (let year = 0; year < flow.length; year++) {
    const place = year + first;
    if (rows === 1) at.column = place + 1;
    else at.row = place + 1;
    flow[year] = domain(numberIn(line[place], at), at);
  }
  return flow;
}

/** A flow of a call: its name, its amounts, and what a single amount means. */
export interface NamedFlow {
  argument: string;
  amounts: readonly number[];
  /** A single amount holds every year; otherwise it is that of year 0, and 0 after. */
  everyYear?: boolean;
}

/**
 * Several flows of one call brought to one length: a single amount is spread, others must agree.
 *
 * @example alignFlows([{ argument: "costs", amounts: [10] }, { argument: "results", amounts: [5], everyYear: true }, { argument: "savings", amounts: [0, 4] }]) // [[10, 0], [5, 5], [0, 4]]
 */
export function alignFlows(flows: readonly NamedFlow[]): (readonly number[])[] {
  const longest = flows.find((flow) => flow.amounts.length > 1);
  if (!longest) return flows.map((flow) => flow.amounts);
  const years = longest.amounts.length;
  return flows.map(({ argument, amounts, everyYear }) => {
    if (amounts.length === years) return amounts;
    if (amounts.length !== 1) {
      const other = longest.argument;
      throw new Refusal({ code: "flow-lengths", at: { argument }, got: amounts.length, other, expected: years });
    }
    const spread = new Array<number>(years).fill(everyYear ? amounts[0]! : 0);
    spread[0] = amounts[0]!;
    return spread;
  });
}
