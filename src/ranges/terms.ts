import { termInputs, usualTerms, type Terms } from "../model/terms";
import { understood } from "../locales/understood";
import { isLeftOut } from "./cells";
import { kindsOf, readNamedInputs } from "./namedInputs";

/** What each term may be. */
export const termKinds = kindsOf(termInputs);

/**
 * A terms table; a term that is not there has its usual value. Without a target row the budgeted result is kept.
 *
 * @example readTerms([["Villkor", "Värde"], ["Ramsänkning", 0.5]], "terms").frameCut // 0.5
 */
export function readTerms(given: unknown, argument: string): Terms {
  const terms: Terms = { ...usualTerms };
  if (isLeftOut(given)) return terms;
  for (const [id, input] of readNamedInputs(given, argument, understood.terms, termKinds)) terms[id] = input.value;
  return terms;
}
