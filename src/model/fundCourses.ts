import { fundRequests, type FundRequest, type FundRules, type RequestedFundYear } from "./fundRequests";
import { fundScenario, fundSums, type FundScenario, type FundSums } from "./fundScenarios";
import { guard } from "./guard";

/** One size of a fund whose applicants are known: its years, and what they come to, SEK. */
export interface FundCourse extends FundScenario, FundSums {
  years: RequestedFundYear[];
  /** Granted to starts that return nothing; 0 where all do. */
  grantedAfter: number;
}

/**
 * The same applicants and rules against several opening balances.
 *
 * @param openings SEK, one a size
 * @param dispositions SEK a year; their number is that of the years
 * @param requests the investments that ask for money
 * @param rules how grants come back, and until which year
 * @returns one course an opening
 * @source https://norrkoping.se/organisation/ekonomi/social-investeringsfond (no repayment for starts after 2021)
 * @example fundCourses([40], [0, 0], [{ name: "A", start: 1, amount: 10, payoutYears: 1, saving: 0, savingDelay: 0, savingYears: 0 }], { rule: "plan", share: 1, delay: 1, years: 1, savingsReturned: 0, returnFrom: 0, lastRepaying: 0, queue: false })[0].grantedAfter // 10
 */
export function fundCourses(
  openings: readonly number[],
  dispositions: readonly number[],
  requests: readonly FundRequest[],
  rules: FundRules,
): FundCourse[] {
  const none = guard([openings, dispositions, requests.map(({ amount }) => amount)]);
  return openings.map((opening) => {
    const years = fundRequests(opening, dispositions, requests, rules);
    let grantedAfter = 0;
    for (const { year, granted } of years) {
      if (rules.lastRepaying !== null && year > rules.lastRepaying) grantedAfter += granted;
    }
    const scenario = fundScenario(opening, years, rules.queue, none);
    return { ...scenario, ...fundSums(opening, years), years, grantedAfter };
  });
}
