import type { FundPlan, Repayment, RepaymentBySavings } from "../model/fund";
import { anyNumber, length, notNegative, share, shareUpTo, yearNumber } from "./domains";
import { alignFlows, readFlow } from "./flow";
import { readNumberArgument, readTruth } from "./scalars";

/** How much of a grant comes back, and when. */
export function readRepayment([ofGrant, delay, years]: readonly unknown[]): Repayment {
  return {
    share: readNumberArgument(ofGrant, "repaymentShare", shareUpTo(2), 0),
    delay: readNumberArgument(delay, "repaymentDelay", length, 1),
    years: readNumberArgument(years, "repaymentYears", length, 1),
  };
}

/** What a fund is given and asked for, brought to one length. */
export function readFundFlows(dispositions: unknown, requests: unknown) {
  const [disposed, requested] = alignFlows(fundFlows(dispositions, requests)) as [number[], number[]];
  return { dispositions: disposed, requests: requested };
}

/** The plan and the repayment of a fund, from the arguments of FUND in their order. */
export function readFund(given: readonly unknown[]): [FundPlan, Repayment] {
  const [opening, dispositions, requests, ofGrant, delay, years, queue] = given;
  const repayment = readRepayment([ofGrant, delay, years]);
  const flows = readFundFlows(dispositions, requests);
  return [{ ...flows, ...readStanding(opening, queue) }, repayment];
}

/** The plan of a fund that savings return to, from the arguments of FUND.BYSAVINGS in their order. */
export function readFundBySavings(given: readonly unknown[]): [FundPlan, RepaymentBySavings] {
  const [opening, dispositions, requests, savings, savingsReturned, returnFrom, queue] = given;
  const [disposed, requested, saved] = alignFlows([
    ...fundFlows(dispositions, requests),
    { argument: "savings", amounts: readFlow(savings, "savings", anyNumber) },
  ]) as [number[], number[], number[]];
  const repayment = {
    savings: saved,
    savingsReturned: readNumberArgument(savingsReturned, "savingsReturned", share, 1),
    returnFrom: readNumberArgument(returnFrom, "returnFrom", yearNumber, 0),
  };
  return [{ dispositions: disposed, requests: requested, ...readStanding(opening, queue) }, repayment];
}

function fundFlows(dispositions: unknown, requests: unknown) {
  return [
    { argument: "dispositions", amounts: readFlow(dispositions, "dispositions", notNegative) },
    { argument: "requests", amounts: readFlow(requests, "requests", notNegative) },
  ];
}

function readStanding(opening: unknown, queue: unknown) {
  return {
    opening: readNumberArgument(opening, "opening", notNegative),
    queue: readTruth(queue, "queue", false),
  };
}
