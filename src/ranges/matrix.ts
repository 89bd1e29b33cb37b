import { Refusal } from "../model/refusal";
import { room } from "../model/room";
import { cellsOf, isBlank, isLeftOut, numberIn } from "./cells";
import { mostYears, notNegative, type Domain } from "./domains";

/**
 * A range of numbers, row by row; a blank cell is 0.
 *
 * @example readMatrix([[1, null], ["", 2]], "trace", (value) => value) // [[1, 0], [0, 2]]
 */
export function readMatrix(given: unknown, argument: string, domain: Domain): number[][] {
  if (isLeftOut(given)) throw new Refusal({ code: "missing", at: { argument } });
  const at = { argument, row: 1, column: 1 }; // it goes from cell to cell: a refusal stops the reading
  return cellsOf(given).map((row, down) => {
    at.row = down + 1;
    const numbers = room(row.length);
    for (let across = 0; across < row.length; across++) {
      at.column = across + 1;
      numbers[across] = domain(numberIn(row[across], at), at);
    }
    return numbers;
  });
}

/**
 * Persons in each state, one row a cycle, the start first. A trace of more rows than there can be cycles (whole columns) ends with
 * its last row that is not blank or 0, as a flow does.
 *
 * @example readTrace([[1, 0], [0.5, 0.5]]) // [[1, 0], [0.5, 0.5]]
 */
export function readTrace(given: unknown): number[][] {
  const cells = cellsOf(given);
  let end = cells.length;
  if (end > mostYears + 1) while (end > 1 && cells[end - 1]!.every(isBlank)) end--;
  return readMatrix(end < cells.length ? cells.slice(0, end) : given, "trace", notNegative);
}

/** Probabilities from state (row) to state (column): square, 0–1, each row sums to 1. */
export function readTransitions(given: unknown, argument: string, probability: Domain): number[][] {
  const rows = readMatrix(given, argument, probability);
  const columns = rows[0]?.length ?? 0;
  if (rows.length !== columns) throw new Refusal({ code: "not-square", at: { argument }, rows: rows.length, columns });
  rows.forEach((row, index) => {
    const got = row.reduce((sum, one) => sum + one, 0);
    if (Math.abs(got - 1) > 1e-9) throw new Refusal({ code: "row-sum", at: { argument, row: index + 1 }, got });
  });
  return rows;
}
