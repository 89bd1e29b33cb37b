import { idsOf } from "../model/ids";
import { fundScenarios, type FundScenario } from "../model/fundScenarios";
import { notNegative } from "../ranges/domains";
import { readList } from "../ranges/flow";
import { readFundFlows, readRepayment } from "../ranges/fundPlan";
import { readTruth } from "../ranges/scalars";
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
    const { first, ...flows } = readFundFlows(dispositions, requests);
    const repayment = readRepayment([repaymentShare, repaymentDelay, repaymentYears]);
    const plan = { ...flows, queue: readTruth(queue, "queue", false) };
    const words = headings().fundScenarios;
    const columns = idsOf(words);
    const scenarios = fundScenarios(readList(openings, "openings", notNegative), plan, repayment);
    const cell = (scenario: FundScenario, column: keyof FundScenario) => {
      const amount = scenario[column];
      if (amount === null) return errorFor({ code: column === "turnover" ? "nothing-put-in" : "no-short-year" }, name);
      return column === "firstShortYear" ? first + amount : amount;
    };
    return [
      columns.map((column) => words[column]),
      ...scenarios.map((scenario) => columns.map((column) => cell(scenario, column))),
    ];
  });
}
