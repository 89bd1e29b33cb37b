import type { FundPlan, Repayment, RepaymentBySavings } from "../model/fund";
import { anyNumber, length, notNegative, share, shareUpTo, yearNumber } from "./domains";
import { alignFlows, namedFlow, type NamedFlow } from "./alignedFlows";
import { readNumberArgument, readTruth } from "./scalars";

/** How much of a grant comes back, and when. */
export function readRepayment([ofGrant, delay, years]: readonly unknown[]): Repayment {
  return {
    share: readNumberArgument(ofGrant, "repaymentShare", shareUpTo(2), 0),
    delay: readNumberArgument(delay, "repaymentDelay", length, 1),
    years: readNumberArgument(years, "repaymentYears", length, 1),
  };
}

/** What a fund is given and asked for, brought to one length, and the calendar year that is year 0, or 0. */
export function readFundFlows(dispositions: unknown, requests: unknown, ...others: NamedFlow[]) {
  const { flows, first } = alignFlows([
    namedFlow(dispositions, "dispositions", notNegative),
    namedFlow(requests, "requests", notNegative),
    ...others,
  ]);
  return { dispositions: flows[0]!, requests: flows[1]!, others: flows.slice(2), first };
}

/** A fund as it was read: its plan, how grants come back, and the calendar year that is year 0, or 0. */
export interface ReadFund<Back> {
  plan: FundPlan;
  repayment: Back;
  first: number;
}

/** The plan and the repayment of a fund, from the arguments of FUND in their order. */
export function readFund(given: readonly unknown[]): ReadFund<Repayment> {
  const [opening, dispositions, requests, ofGrant, delay, years, queue] = given;
  const repayment = readRepayment([ofGrant, delay, years]);
  const { first, ...flows } = readFundFlows(dispositions, requests);
  return { plan: { ...flows, ...readStanding(opening, queue) }, repayment, first };
}

/** The plan of a fund that savings return to, from the arguments of FUND.BYSAVINGS in their order. */
export function readFundBySavings(given: readonly unknown[]): ReadFund<RepaymentBySavings> {
  const [opening, dispositions, requests, savings, savingsReturned, returnFrom, queue] = given;
  const saved = namedFlow(savings, "savings", anyNumber);
  const { others, first, ...flows } = readFundFlows(dispositions, requests, saved);
  const repayment = {
    savings: others[0]!,
    savingsReturned: readNumberArgument(savingsReturned, "savingsReturned", share, 1),
    returnFrom: readNumberArgument(returnFrom, "returnFrom", yearNumber, 0),
  };
  return { plan: { ...flows, ...readStanding(opening, queue) }, repayment, first };
}

function readStanding(opening: unknown, queue: unknown) {
  return {
    opening: readNumberArgument(opening, "opening", notNegative),
    queue: readTruth(queue, "queue", false),
  };
}
