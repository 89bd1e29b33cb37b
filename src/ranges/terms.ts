import { usualTerms, type Terms } from "../model/financing";
import { understood } from "../locales/understood";
import { isLeftOut } from "./cells";
import { anyNumber, rate, share, yearNumber } from "./domains";
import { amountKind, readNamedInputs, type InputKind } from "./namedInputs";

const rateKind: InputKind = { domain: rate, hasRange: true };
const shareKind: InputKind = { domain: share, hasRange: true };

/** What each term may be. */
export const termKinds: Record<keyof Terms, InputKind> = {
  target: rateKind,
  disposed: amountKind,
  openingReserve: amountKind,
  openingEquity: { domain: anyNumber, hasRange: true },
  frameCut: shareKind,
  savingsReturned: shareKind,
  returnFrom: { domain: yearNumber, hasRange: false },
  outcomeShare: shareKind,
  outcomePremium: shareKind,
  priceGrowth: rateKind,
};

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
