import { fund, fundBySavings } from "../model/fund";
import { readFund, readFundBySavings } from "../ranges/fundPlan";
import { headings, ledgerTable } from "./headings";
import { inCell } from "./inCell";

/**
 * A social investment fund year by year, each grant repaid by plan.
 *
 * @customfunction FUND
 * @param opening SEK in the fund when the calculation begins
 * @param dispositions SEK added per year, the first year in which they can be used
 * @param requests SEK asked for per year, year 0 first
 * @param [repaymentShare] Share of each grant that is repaid, 0–200 %
 * @param [repaymentDelay] Years from a grant to the first repayment, at least 1
 * @param [repaymentYears] Years over which a grant is repaid, in equal parts
 * @param [queue] TRUE: what is not granted waits for the next year
 * @returns Table: Year, Opening, Disposition, Repaid, Requested, Waiting, Granted, Not granted, Closing
 */
export function FUND(
  opening: any,
  dispositions: any[][],
  requests: any[][],
  repaymentShare?: any,
  repaymentDelay?: any,
  repaymentYears?: any,
  queue?: any,
): any[][] {
  return inCell("FUND", () => {
    const given = [opening, dispositions, requests, repaymentShare, repaymentDelay, repaymentYears, queue];
    const { plan, repayment, first } = readFund(given);
    return ledgerTable(headings().fund, fund(plan, repayment), first);
  });
}

/**
 * A social investment fund where savings are returned at each closing, at most what was granted before (Norrköping).
 *
 * @customfunction FUND.BYSAVINGS
 * @param opening SEK in the fund when the calculation begins
 * @param dispositions SEK added per year, the first year in which they can be used
 * @param requests SEK asked for per year, year 0 first
 * @param savings SEK of the municipality's own cashable cost reduction per year
 * @param [savingsReturned] Share of the savings that goes back to the fund
 * @param [returnFrom] First year of return
 * @param [queue] TRUE: what is not granted waits for the next year
 * @returns Table: Year, Opening, Disposition, Repaid, Requested, Waiting, Granted, Not granted, Closing
 */
export function FUND_BYSAVINGS(
  opening: any,
  dispositions: any[][],
  requests: any[][],
  savings: any[][],
  savingsReturned?: any,
  returnFrom?: any,
  queue?: any,
): any[][] {
  return inCell("FUND.BYSAVINGS", () => {
    const given = [opening, dispositions, requests, savings, savingsReturned, returnFrom, queue];
    const { plan, repayment, first } = readFundBySavings(given);
    return ledgerTable(headings().fund, fundBySavings(plan, repayment), first);
  });
}
