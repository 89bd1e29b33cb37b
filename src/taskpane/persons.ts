import type { Format } from "../locales/numbers";
import type { Words } from "./words";

/** Fewer persons than this are told with one decimal: that one of three more succeeds is then worth saying. */
const few = 10;

/**
 * How many persons must succeed, rounded up: whole persons, tenths below ten. Binary noise does not make it one more.
 *
 * @example roundedUp(165.2) // 166
 * @example roundedUp(5.23) // 5.3
 * @example roundedUp(12.0000000000001) // 12
 */
export function roundedUp(persons: number): number {
  const parts = persons < few ? 10 : 1;
  return Math.ceil(Number((persons * parts).toFixed(9))) / parts;
}

/** A number of persons, as far as it can be counted on. */
export function personsText(persons: number, { number }: Words): string {
  return number(persons, personsFormat(persons));
}

/** How a number of persons is shown. */
export function personsFormat(persons: number): Format {
  return persons > 0 && persons < few ? "years" : "persons";
}

/** Those who must succeed. */
export function neededText(persons: number, words: Words): string {
  return personsText(roundedUp(persons), words);
}
