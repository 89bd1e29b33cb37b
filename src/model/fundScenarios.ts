import { eachFundYear, type FundPlan, type FundYear, type Repayment } from "./fund";
import { guard } from "./guard";
import { minus, plus, type MadeOf } from "./made";

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
  const count = plan.requests.length;
  return openings.map((opening) => {
    const scenario = begun(opening);
    eachFundYear({ ...plan, opening }, repayment, (year) => add(scenario, year, { count, none, queue: plan.queue }));
    return finished(scenario, plan.dispositions);
  });
}

/**
 * What a fund's years come to.
 *
 * @param opening SEK
 * @param years as `fund` gives them
 * @param queue what is not granted waits, so that only the last year's is never granted
 * @param none the largest amount that counts as none
 * @returns granted, short, turned over and idle
 * @example fundScenario(10, [{ year: 0, opening: 10, disposition: 0, repaid: 0, requested: 4, waiting: 0, granted: 4, notGranted: 0, closing: 6 }], false, 0).idle // 6
 */
export function fundScenario(opening: number, years: readonly FundYear[], queue: boolean, none: number): FundScenario {
  const scenario = begun(opening);
  for (const year of years) add(scenario, year, { count: years.length, none, queue });
  const dispositions = years.map((year) => year.disposition);
  return finished(scenario, dispositions);
}

/** What the years of a fund add up to, SEK: what a scenario's closing, turnover and idle money are made of. */
export interface FundSums {
  disposed: number;
  repaid: number;
  /** Opening balance and dispositions. */
  putIn: number;
  closings: number;
  /** How many years. */
  count: number;
}

/** What each amount of a scenario is made of; granted and repaid are sums over the years, and the short year is looked for. */
export const fundScenarioMade: MadeOf<keyof FundScenario | keyof FundSums> = {
  putIn: { is: "sum", of: [plus("opening"), plus("disposed")] },
  closing: { is: "sum", of: [plus("opening"), plus("disposed"), plus("repaid"), minus("granted")] },
  idle: { is: "quotient", of: ["closings", "count"] },
  turnover: { is: "quotient", of: ["granted", "putIn"] },
};

/**
 * What a fund's years add up to.
 *
 * @param opening SEK
 * @param years as `fund` gives them
 * @example fundSums(10, [{ disposition: 5, repaid: 0, closing: 11 }, { disposition: 0, repaid: 4, closing: 15 }]) // {"disposed":5,"repaid":4,"putIn":15,"closings":26,"count":2}
 */
export function fundSums(
  opening: number,
  years: readonly Pick<FundYear, "disposition" | "repaid" | "closing">[],
): FundSums {
  const sums = { disposed: 0, repaid: 0, putIn: opening, closings: 0, count: years.length };
  for (const { disposition, repaid, closing } of years) {
    sums.disposed += disposition;
    sums.putIn += disposition;
    sums.repaid += repaid;
    sums.closings += closing;
  }
  return sums;
}

function begun(opening: number): FundScenario {
  return { opening, granted: 0, notGranted: 0, firstShortYear: null, closing: opening, turnover: null, idle: 0 };
}

/** How a year is added: of how many, what counts as none, and whether what is not granted waits. */
interface Adding {
  count: number;
  none: number;
  queue: boolean;
}

function add(scenario: FundScenario, year: Readonly<FundYear>, { count, none, queue }: Adding): void {
  scenario.granted += year.granted;
  scenario.notGranted = queue ? year.notGranted : scenario.notGranted + year.notGranted;
  if (scenario.firstShortYear === null && year.notGranted > none) scenario.firstShortYear = year.year;
  scenario.closing = year.closing;
  scenario.idle += year.closing / count;
}

function finished(scenario: FundScenario, dispositions: readonly number[]): FundScenario {
  const putIn = dispositions.reduce((sum, amount) => sum + amount, scenario.opening);
  return { ...scenario, turnover: putIn === 0 ? null : scenario.granted / putIn };
}
