import { disposable } from "../model/disposable";
import { readDisposable } from "../ranges/disposable";
import { inCell } from "./inCell";

/**
 * What can be marked of a year's result without breaking the target. Policy, not law.
 *
 * @customfunction DISPOSABLE
 * @param adjustedResult Result after balance adjustments, SEK
 * @param taxesAndGrants Taxes, general state grants and equalisation, SEK
 * @param target Result target as a share of taxes and grants, e.g. 2 %
 * @param [openingDeficit] Deficit to restore first, SEK, positive
 * @param [toReserve] What is put in the result reserve first, SEK
 * @returns SEK
 */
export function DISPOSABLE(
  adjustedResult: any,
  taxesAndGrants: any,
  target: any,
  openingDeficit?: any,
  toReserve?: any,
): any {
  return inCell("DISPOSABLE", () =>
    disposable(readDisposable([adjustedResult, taxesAndGrants, target, openingDeficit, toReserve])),
  );
}
