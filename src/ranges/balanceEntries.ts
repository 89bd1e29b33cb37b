import { idsOf, recordOf } from "../model/ids";
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
  const named = {
    results: namedFlow(results, "results", anyNumber, { everyYear: true, isWhole: true }),
    realisedGains: namedFlow(realisedGains, "realisedGains", notNegative, none),
    exempted: namedFlow(exempted, "exempted", anyNumber, none),
    unrealised: namedFlow(unrealised, "unrealised", anyNumber, none),
    toReserve: namedFlow(toReserve, "toReserve", notNegative, none),
    fromReserve: namedFlow(fromReserve, "fromReserve", notNegative, none),
    exceptional: namedFlow(exceptional, "exceptional", notNegative, none),
    restoreWithin: namedFlow(restoreWithin, "restoreWithin", yearNumber, { everyYear: true, usual: yearsToRestore }),
  };
  const ids = idsOf(named);
  const { flows, first } = alignFlows(ids.map((id) => named[id]));
  const opening = readNumberArgument(openingDeficit, "openingDeficit", notNegative, 0);
  return { entries: { ...recordOf(ids, (_, index) => flows[index]!), openingDeficit: opening }, first };
}
