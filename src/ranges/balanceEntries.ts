import type { BalanceEntries } from "../model/balance";
import { isLeftOut } from "./cells";
import { anyNumber, notNegative, yearNumber, type Domain } from "./domains";
import { alignFlows, readFlow } from "./flow";
import { readNumberArgument } from "./scalars";

/** The entries of a balance statement, from the arguments in their order; what is left out is nothing. */
export function readBalanceEntries(given: readonly unknown[]): BalanceEntries {
  const [results, realisedGains, exempted, unrealised, toReserve, fromReserve, exceptional, ...deficits] = given;
  const [openingDeficit, restoreWithin] = deficits;
  const optional = (given: unknown, argument: string, domain: Domain, usual = 0) => ({
    argument,
    amounts: isLeftOut(given) ? [usual] : readFlow(given, argument, domain),
  });
  const entries = [
    { argument: "results", amounts: readFlow(results, "results", anyNumber), everyYear: true },
    optional(realisedGains, "realisedGains", notNegative),
    optional(exempted, "exempted", anyNumber),
    optional(unrealised, "unrealised", anyNumber),
    optional(toReserve, "toReserve", notNegative),
    optional(fromReserve, "fromReserve", notNegative),
    optional(exceptional, "exceptional", notNegative),
    { ...optional(restoreWithin, "restoreWithin", yearNumber, 3), everyYear: true },
  ];
  const flows = Object.fromEntries(alignFlows(entries).map((amounts, index) => [entries[index]!.argument, amounts]));
  const opening = readNumberArgument(openingDeficit, "openingDeficit", notNegative, 0);
  return { ...flows, openingDeficit: opening } as unknown as BalanceEntries;
}
