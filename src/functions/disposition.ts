import { disposition } from "../model/disposition";
import { notNegative } from "../ranges/domains";
import { readFlow } from "../ranges/flow";
import { readNumberArgument } from "../ranges/scalars";
import { headings, ledgerTable } from "./headings";
import { inCell } from "./inCell";

/**
 * What is left of a year-end disposition of equity when payouts are deducted from it.
 *
 * @customfunction DISPOSITION
 * @param disposed SEK of equity, dated by the first year in which it can be used
 * @param payouts SEK per year, year 0 first
 * @returns Table: Year, Opening, Payout, Covered, Not covered, Closing
 */
export function DISPOSITION(disposed: any, payouts: any[][]): any[][] {
  return inCell("DISPOSITION", () => {
    const opening = readNumberArgument(disposed, "disposed", notNegative);
    const { amounts, first } = readFlow(payouts, "payouts", notNegative);
    return ledgerTable(headings().disposition, disposition(opening, amounts), first);
  });
}
