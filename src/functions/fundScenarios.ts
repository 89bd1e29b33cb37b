import { fundScenarios, type FundScenario } from "../model/fundScenarios";
import { length, notNegative, shareUpTo } from "../ranges/domains";
import { alignFlows, readFlow } from "../ranges/flow";
import { readNumberArgument, readTruth } from "../ranges/scalars";
import { headings } from "./headings";
import { errorFor, inCell } from "./inCell";

/**
 * The same requests against several opening balances of a social investment fund.
 *
 * @customfunction FUND.SCENARIOS
 * @param openings SEK, one opening balance an alternative
 * @param dispositions SEK added per year, the first year in which they can be used
 * @param requests SEK asked for per year, year 0 first
 * @param [repaymentShare] Share of each grant that is repaid, 0–200 %
 * @param [repaymentDelay] Years from a grant to the first repayment, at least 1
 * @param [repaymentYears] Years over which a grant is repaid, in equal parts
 * @param [queue] TRUE: what is not granted waits for the next year
 * @returns Table: Opening, Granted, Not granted, First short year, Closing, Turnover, Idle
 */
export function FUND_SCENARIOS(
  openings: any[][],
  dispositions: any[][],
  requests: any[][],
  repaymentShare?: any,
  repaymentDelay?: any,
  repaymentYears?: any,
  queue?: any,
): any[][] {
  const name = "FUND.SCENARIOS";
  return inCell(name, () => {
    const [disposed, requested] = alignFlows([
      { argument: "dispositions", amounts: readFlow(dispositions, "dispositions", notNegative) },
      { argument: "requests", amounts: readFlow(requests, "requests", notNegative) },
    ]) as [number[], number[]];
    const repayment = {
      share: readNumberArgument(repaymentShare, "repaymentShare", shareUpTo(2), 0),
      delay: readNumberArgument(repaymentDelay, "repaymentDelay", length, 1),
      years: readNumberArgument(repaymentYears, "repaymentYears", length, 1),
    };
    const plan = { dispositions: disposed, requests: requested, queue: readTruth(queue, "queue", false) };
    const words = headings().fundScenarios;
    const columns = Object.keys(words) as (keyof FundScenario)[];
    const scenarios = fundScenarios(readFlow(openings, "openings", notNegative), plan, repayment);
    const missing = (column: keyof FundScenario) =>
      errorFor({ code: column === "turnover" ? "nothing-put-in" : "no-short-year" }, name);
    return [
      columns.map((column) => words[column]),
      ...scenarios.map((scenario) => columns.map((column) => scenario[column] ?? missing(column))),
    ];
  });
}
