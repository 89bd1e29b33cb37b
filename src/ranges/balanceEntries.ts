import type { BalanceEntries } from "../model/balance";
import { yearsToRestore } from "../model/law";
import { alignFlows, namedFlow } from "./alignedFlows";
import { anyNumber, notNegative, yearNumber } from "./domains";
import { readNumberArgument } from "./scalars";

const none = { usual: 0 };

/**
 * The entries of a balance statement, from the arguments in their order, and the calendar year that is year 0, or 0; what
 * is left out is nothing.
 */
export function readBalanceEntries(given: readonly unknown[]): { entries: BalanceEntries; first: number } {
  const [results, realisedGains, exempted, unrealised, toReserve, fromReserve, exceptional, ...deficits] = given;
  const [openingDeficit, restoreWithin] = deficits;
  const named = [
    namedFlow(results, "results", anyNumber, { everyYear: true, isWhole: true }),
    namedFlow(realisedGains, "realisedGains", notNegative, none),
    namedFlow(exempted, "exempted", anyNumber, none),
    namedFlow(unrealised, "unrealised", anyNumber, none),
    namedFlow(toReserve, "toReserve", notNegative, none),
    namedFlow(fromReserve, "fromReserve", notNegative, none),
    namedFlow(exceptional, "exceptional", notNegative, none),
    namedFlow(restoreWithin, "restoreWithin", yearNumber, { everyYear: true, usual: yearsToRestore }),
  ];
  const { flows, first } = alignFlows(named);
  const byName = Object.fromEntries(flows.map((amounts, index) => [named[index]!.argument, amounts]));
  const opening = readNumberArgument(openingDeficit, "openingDeficit", notNegative, 0);
  return { entries: { ...byName, openingDeficit: opening } as unknown as BalanceEntries, first };
}
