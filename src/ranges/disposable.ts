import type { disposable } from "../model/disposable";
import { anyNumber, notNegative, rate } from "./domains";
import { readNumberArgument } from "./scalars";

/** What may be disposed of is worked out of this, from the arguments in their order. */
export function readDisposable(given: readonly unknown[]): Parameters<typeof disposable>[0] {
  const [adjustedResult, taxesAndGrants, target, openingDeficit, toReserve] = given;
  return {
    adjustedResult: readNumberArgument(adjustedResult, "adjustedResult", anyNumber),
    taxesAndGrants: readNumberArgument(taxesAndGrants, "taxesAndGrants", anyNumber),
    target: readNumberArgument(target, "target", rate),
    openingDeficit: readNumberArgument(openingDeficit, "openingDeficit", notNegative, 0),
    toReserve: readNumberArgument(toReserve, "toReserve", notNegative, 0),
  };
}
