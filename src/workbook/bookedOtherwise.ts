import { measureByYear } from "../model/measureByYear";
import { addressWithin } from "./address";
import type { BooksPlace, Measure, Place, Scenario } from "./scenario";

/** An amount in the books that is not what the measure gives. */
export interface BookedOtherwise {
  at: Place;
  column: "ownCost" | "ownSavings";
}

/**
 * The first cell of the books where the measure's cost or the own actor's reduction is another than the measure gives.
 *
 * That may be meant. It may also be that values were pasted over the formulas, or that rows were sorted away from under them:
 * every formula has an answer then, and it is wrong.
 */
export function bookedOtherwise({ programme, costs }: Measure, books: Scenario["books"]): BookedOtherwise | null {
  const { ownCost, savings } = measureByYear(programme, costs);
  const flows = { ownCost, ownSavings: savings.cashable };
  for (const column of ["ownCost", "ownSavings"] as const) {
    const at = books[column] && firstOther(books[column], flows[column]);
    if (at) return { at, column };
  }
  return null;
}

function firstOther({ at, amounts }: BooksPlace, flow: readonly number[]): Place | null {
  const other = amounts.findIndex((amount, year) => {
    const given = flow[year] ?? 0;
    return Math.abs(amount - given) > Math.max(1, Math.abs(given) * 1e-6);
  });
  return other < 0 ? null : { ...at, address: addressWithin(at.address, other + 1, 0) };
}
