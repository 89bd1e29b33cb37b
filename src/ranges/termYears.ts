import { termOfOffice } from "../model/breakEvenWithin";
import { isBlank, numberIn } from "./cells";
import { whole, type Domain } from "./domains";

/** Years left of a term of office from year 0, year 0 among them: at least that one, at most the whole term. */
export const termYears: Domain = whole(1, termOfOffice);

/**
 * How many years are left of the term of office; the whole of it where nothing is said.
 *
 * @example readTermYears(2, "termYears") // 2
 * @example readTermYears("", "termYears") // 4
 */
export function readTermYears(given: unknown, input: string): number {
  const at = { argument: "", input };
  return isBlank(given) ? termOfOffice : termYears(numberIn(given, at), at);
}
