import { fundRequests, type RequestedFundYear } from "../../model/fundRequests";
import { fundScenario, type FundScenario } from "../../model/fundScenarios";
import { guard } from "../../model/guard";
import type { Fund } from "../../workbook/fund";

/** One size of a fund: its years, and what they come to. */
export interface Course extends FundScenario {
  years: RequestedFundYear[];
  repaid: number;
  /** Granted to starts that return nothing; 0 where all do. */
  grantedAfter: number;
}

/** Each size of the fund with the same requests and rules. */
export function courses({ openings, rules, requests }: Fund, dispositions: readonly number[]): Course[] {
  const none = guard([openings, dispositions, requests.map(({ amount }) => amount)]);
  return openings.map((opening) => {
    const years = fundRequests(opening, dispositions, requests, rules);
    let repaid = 0;
    let grantedAfter = 0;
    for (const year of years) {
      repaid += year.repaid;
      if (rules.lastRepaying !== null && year.year > rules.lastRepaying) grantedAfter += year.granted;
    }
    return { ...fundScenario(opening, years, rules.queue, none), years, repaid, grantedAfter };
  });
}
