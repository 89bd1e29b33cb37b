import { fund, type FundPlan, type FundYear, type Repayment } from "./fund";
import { guard } from "./guard";

/** What one opening balance leads to, SEK. */
export interface FundScenario {
  opening: number;
  granted: number;
  /** What is never granted. */
  notGranted: number;
  /** Null when every request is granted in its year. */
  firstShortYear: number | null;
  closing: number;
  /** Granted per krona that was put in; null when nothing was. */
  turnover: number | null;
  /** Mean of the closings: money that lies still. */
  idle: number;
}

/**
 * The same requests against several opening balances.
 *
 * @param openings SEK, one an alternative
 * @param plan what comes in and what is asked for
 * @param repayment how grants are repaid
 * @returns one entry an opening
 * @source https://norrkoping.se/organisation/ekonomi/social-investeringsfond (turnover 45 of 40 million)
 * @example fundScenarios([10, 40], { dispositions: [0, 0], requests: [20, 20], queue: false }, { share: 0, delay: 1, years: 1 }).map((one) => one.firstShortYear) // [0, null]
 */
export function fundScenarios(
  openings: readonly number[],
  plan: Omit<FundPlan, "opening">,
  repayment: Repayment,
): FundScenario[] {
  const none = guard([openings, plan.dispositions, plan.requests]);
  return openings.map((opening) => fundScenario(opening, fund({ ...plan, opening }, repayment), plan.queue, none));
}

/**
 * What a fund's years come to.
 *
 * @param opening SEK
 * @param years as `fund` gives them
 * @param queue what is not granted waits, so that only the last year's is never granted
 * @param none the largest amount that counts as none
 * @returns granted, short, turned over and idle
 * @example fundScenario(10, fund({ opening: 10, dispositions: [0], requests: [4], queue: false }, { share: 0, delay: 1, years: 1 }), false, 0).idle // 6
 */
export function fundScenario(opening: number, years: readonly FundYear[], queue: boolean, none: number): FundScenario {
  const scenario: FundScenario = {
    opening,
    granted: 0,
    notGranted: 0,
    firstShortYear: null,
    closing: opening,
    turnover: null,
    idle: 0,
  };
  let putIn = opening;
  for (const year of years) {
    putIn += year.disposition;
    scenario.granted += year.granted;
    scenario.notGranted = queue ? year.notGranted : scenario.notGranted + year.notGranted;
    if (scenario.firstShortYear === null && year.notGranted > none) scenario.firstShortYear = year.year;
    scenario.closing = year.closing;
    scenario.idle += year.closing / years.length;
  }
  if (putIn !== 0) scenario.turnover = scenario.granted / putIn;
  return scenario;
}
