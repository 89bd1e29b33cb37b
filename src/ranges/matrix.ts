import { Refusal } from "../model/refusal";
import { cellsOf, isLeftOut, numberIn } from "./cells";
import type { Domain } from "./domains";

/**
 * A range of numbers, row by row; a blank cell is 0.
 *
 * @example readMatrix([[1, null], ["", 2]], "trace", (value) => value) // [[1, 0], [0, 2]]
 */
export function readMatrix(given: unknown, argument: string, domain: Domain): number[][] {
  if (isLeftOut(given)) throw new Refusal({ code: "missing", at: { argument } });
  return cellsOf(given).map((row, down) =>
    row.map((cell, across) => {
      const at = { argument, row: down + 1, column: across + 1 };
      return domain(numberIn(cell, at), at);
    }),
  );
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
