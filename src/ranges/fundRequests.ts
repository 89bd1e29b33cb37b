import type { FundRequest } from "../model/fundRequests";
import { isBlank, isHeader, numberIn, type Cells } from "./cells";
import { length, notNegative, yearNumber, type Domain } from "./domains";

/**
 * The requests to a fund: *name | start year | SEK | paid over years | saves a year | from year after start | for years*.
 *
 * A first header row is skipped, and so are rows without an amount. Nothing said of the payout: all of it in its first year.
 *
 * @example readFundRequests([["Investering", "Startår", "Kr", "År", "Minskar", "Från", "Under"], ["Skolfam", 0, 10, "", 2, 1, 5]], "requests")[0].payoutYears // 1
 */
export function readFundRequests(given: Cells, argument: string): FundRequest[] {
  const requests: FundRequest[] = [];
  given.forEach((row, index) => {
    if (index === 0 && isHeader(row[1])) return;
    const number = (column: number, domain: Domain) => {
      const at = { argument, row: index + 1, column: column + 1 };
      return domain(numberIn(row[column], at), at);
    };
    const amount = number(2, notNegative);
    if (amount === 0) return;
    requests.push({
      name: typeof row[0] === "string" ? row[0].trim() : "",
      start: number(1, yearNumber),
      amount,
      payoutYears: isBlank(row[3]) ? 1 : number(3, length),
      saving: number(4, notNegative),
      savingDelay: number(5, yearNumber),
      savingYears: number(6, yearNumber),
    });
  });
  return requests;
}
