import { idsOf } from "../model/ids";
import { balance } from "../model/balance";
import { readBalanceEntries } from "../ranges/balanceEntries";
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
    const before = [results, realisedGains, exempted, unrealised, toReserve, fromReserve, exceptional];
    const { entries, first } = readBalanceEntries([...before, openingDeficit, restoreWithin]);
    const years = balance(entries);
    const { line, ...words } = headings().balance;
    const { yearHead } = headings();
    return [
      [line, ...years.map((_, year) => yearHead(first + year))],
      ...idsOf(words).map((row) => [
        words[row],
        ...years.map((year) => (deducted.has(row) ? 0 - year[row] : year[row])),
      ]),
    ];
  });
}
