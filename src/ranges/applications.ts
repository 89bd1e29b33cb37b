import type { Application } from "../model/prioritise";
import { Refusal } from "../model/refusal";
import { isSum } from "../locales/understood";
import { cellsOf, isBlank, isLeftOut, isWord, nameIn, numberIn } from "./cells";
import { anyNumber, notNegative } from "./domains";

/** A measure is not called so: the table lies on its side, and its columns are the measures. */
const isHeadOfCost = /^(?:kostnad(?:er)?|costs?)$/i;

/** So many applications are weighed against each other, at most. */
const most = 40;

/**
 * Applications for money: *name | cost | value*. A first header row is skipped, and so are rows without a name; a sum of others is refused.
 *
 * @example readApplications([["Insats", "Kostnad", "Värde"], ["Skolfam", 10, 4], ["", 0, 0]], "measures") // [{ "name": "Skolfam", "cost": 10, "value": 4 }]
 */
export function readApplications(given: unknown, argument: string): Application[] {
  if (isLeftOut(given)) throw new Refusal({ code: "missing", at: { argument } });
  const cells = cellsOf(given);
  const columns = cells[0]?.length ?? 0;
  const refuseShape = () => {
    throw new Refusal({ code: "applications-columns", at: { argument }, rows: cells.length, columns });
  };
  if (columns !== 3) refuseShape();
  const measures: Application[] = [];
  cells.forEach((row, index) => {
    // by place: a whole column is a million rows, and most of them are blank
    const [name, cost, value] = [row[0], row[1], row[2]];
    if (isBlank(name) || (typeof name === "string" && name.trim() === "")) return;
    if (index === 0 && isWord(cost) && isWord(value)) return;
    const at = (column: number) => ({ argument, row: index + 1, column });
    const known = nameIn(name, at(1));
    if (isHeadOfCost.test(known)) refuseShape();
    if (isSum(known)) throw new Refusal({ code: "application-is-total", at: at(1), got: known });
    measures.push({
      name: known,
      cost: notNegative(numberIn(cost, at(2)), at(2)),
      value: anyNumber(numberIn(value, at(3)), at(3)),
    });
  });
  const got = measures.length;
  if (got < 1 || got > most) throw new Refusal({ code: "applications-count", at: { argument }, got, highest: most });
  return measures;
}
