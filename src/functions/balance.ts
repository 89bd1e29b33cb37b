import { balance, type BalanceYear } from "../model/balance";
import { isLeftOut } from "../ranges/cells";
import { anyNumber, notNegative, yearNumber, type Domain } from "../ranges/domains";
import { alignFlows, readFlow } from "../ranges/flow";
import { readNumberArgument } from "../ranges/scalars";
import { headings } from "./headings";
import { inCell } from "./inCell";

/** The entries before the sums are shown with the sign of their effect. */
const deducted: ReadonlySet<string> = new Set(["realisedGains", "unrealised", "toReserve"]);

/**
 * Balance statement: from the year's result to the balance requirement result, and the deficit to restore.
 *
 * @customfunction BALANCE
 * @param results The year's result per year, SEK, year 0 first
 * @param [realisedGains] All realised gains in the result, positive; they are deducted
 * @param [exempted] Added: realised gains that the exception lets count, and losses that it lets be left out
 * @param [unrealised] Net unrealised gains in the result after reversals; a net loss negative; deducted
 * @param [toReserve] Put in the result reserve, positive
 * @param [fromReserve] Taken from the result reserve, positive
 * @param [exceptional] SEK per year that the council has decided not to restore
 * @param [openingDeficit] Deficit to restore from before year 0, positive
 * @param [restoreWithin] Years within which a deficit is restored: one number, or one a year
 * @returns Table: Line, one column a year
 */
export function BALANCE(
  results: any[][],
  realisedGains?: any[][],
  exempted?: any[][],
  unrealised?: any[][],
  toReserve?: any[][],
  fromReserve?: any[][],
  exceptional?: any[][],
  openingDeficit?: any,
  restoreWithin?: any[][],
): any[][] {
  return inCell("BALANCE", () => {
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
    const years = balance({ ...flows, openingDeficit: opening } as unknown as Parameters<typeof balance>[0]);
    const { line, ...words } = headings().balance;
    const { yearHead } = headings();
    return [
      [line, ...years.map((_, year) => yearHead(year))],
      ...(Object.keys(words) as (keyof BalanceYear)[]).map((row) => [
        words[row],
        ...years.map((year) => (deducted.has(row) ? 0 - year[row] : year[row])),
      ]),
    ];
  });
}
