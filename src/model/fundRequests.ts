import type { FundWorking } from "./fund";
import { guard } from "./guard";

/** An investment that asks for money from a fund. */
export interface FundRequest {
  name: string;
  /** The year in which it is asked for. */
  start: number;
  /** SEK. */
  amount: number;
  /** Over how many years a grant is paid out, in equal parts. */
  payoutYears: number;
  /** What it saves the municipality, SEK a year when it is granted in full. */
  saving: number;
  /** Whole years from the grant until it saves, and for how many years. */
  savingDelay: number;
  savingYears: number;
}

/** How grants come back to a fund. */
export interface FundRules {
  /** By a plan, a share of each grant; or by what the investments save (Norrköping). */
  rule: "plan" | "savings";
  share: number;
  delay: number;
  years: number;
  savingsReturned: number;
  returnFrom: number;
  /** Grants made after this year come back no more; null: all do. */
  lastRepaying: number | null;
  /** What is not granted waits for the next year. */
  queue: boolean;
}

/** One year of a fund, with what is granted and not yet paid out; SEK. Its closing is what is not committed. */
export interface RequestedFundYear extends FundWorking {
  /** What was committed the year before. */
  committedBefore: number;
  paid: number;
  committed: number;
  /** Money in the fund: what is committed and what is not. */
  balance: number;
  saved: number;
}

/**
 * A fund with the investments that ask for its money, each granted as far as what is uncommitted is enough, in the order
 * they are listed; those who wait come first.
 *
 * With every grant repaying it is SOCIAL.FUND by plan and SOCIAL.FUND.BYSAVINGS by savings, year by year.
 *
 * @param opening SEK, uncommitted
 * @param dispositions SEK a year; their number is that of the years
 * @param requests the investments; one that starts after the last year is not seen
 * @param rules how grants come back, and until which year
 * @returns one entry a year
 * @source https://norrkoping.se/organisation/ekonomi/social-investeringsfond (no repayment for starts after 2021)
 * @example fundRequests(40, [0, 0, 0], [{ name: "A", start: 0, amount: 10, payoutYears: 2, saving: 0, savingDelay: 0, savingYears: 0 }], { rule: "plan", share: 1, delay: 1, years: 1, savingsReturned: 0, returnFrom: 0, lastRepaying: null, queue: false }).map((year) => year.balance) // [35, 40, 40]
 */
export function fundRequests(
  opening: number,
  dispositions: readonly number[],
  requests: readonly FundRequest[],
  rules: FundRules,
): RequestedFundYear[] {
  const years = dispositions.length;
  const flow = () => new Array<number>(years).fill(0);
  const [planned, saved, returnable, paid] = [flow(), flow(), flow(), flow()];
  const none = guard([[opening], dispositions, requests.map(({ amount }) => amount)]);
  let waiting: Asked[] = [];
  let uncommitted = opening;
  let committed = 0;
  let outstanding = 0;

  const grant = (request: FundRequest, amount: number, year: number) => {
    spread(paid, year, request.payoutYears, amount / request.payoutYears);
    const saving = (request.saving * amount) / request.amount;
    spread(saved, year + request.savingDelay, request.savingYears, saving);
    if (rules.lastRepaying !== null && year > rules.lastRepaying) return;
    outstanding += amount;
    spread(returnable, year + request.savingDelay, request.savingYears, saving);
    spread(planned, year + rules.delay, rules.years, (rules.share * amount) / rules.years);
  };

  return dispositions.map((disposition, year) => {
    const isBySavings = rules.rule === "savings";
    const yearOpening = uncommitted;
    const gain = isBySavings ? Math.max(0, returnable[year]!) : 0;
    const returnedShare = isBySavings && year >= rules.returnFrom ? rules.savingsReturned : 0;
    const due = returnedShare * gain;
    const ofSavings = { gain, returnedShare, due, outstanding: isBySavings ? outstanding : 0 };
    const repaid = isBySavings ? Math.min(due, outstanding) : planned[year]!;
    if (isBySavings) outstanding -= repaid;
    const available = yearOpening + disposition + (isBySavings ? 0 : repaid);
    const committedBefore = committed;
    let left = available;
    let granted = 0;
    let notGranted = 0;
    const waited = waiting.reduce((sum, one) => sum + one.left, 0);
    const fresh = requests.filter(({ start }) => start === year).map((request) => ({ request, left: request.amount }));
    const asked = [...waiting, ...fresh];
    for (const one of asked) {
      const amount = Math.min(one.left, left);
      if (amount > 0) grant(one.request, amount, year);
      left -= amount;
      one.left -= amount;
      granted += amount;
      notGranted += one.left;
    }
    uncommitted = isBySavings ? left + repaid : left;
    committed += granted - paid[year]!;
    const requested = fresh.reduce((sum, { request }) => sum + request.amount, 0);
    waiting = rules.queue ? asked.filter((one) => one.left > none) : [];
    return {
      year,
      opening: yearOpening,
      disposition,
      ...ofSavings,
      repaid,
      requested,
      waiting: waited,
      asked: waited + requested,
      available,
      granted,
      notGranted,
      closing: uncommitted,
      committedBefore,
      paid: paid[year]!,
      committed,
      balance: uncommitted + committed,
      saved: saved[year]!,
    };
  });
}

/** An investment and what is still asked for it. */
interface Asked {
  request: FundRequest;
  left: number;
}

/** Adds an amount to each of some years, as far as the flow reaches. */
function spread(flow: number[], from: number, years: number, amount: number): void {
  const end = Math.min(flow.length, from + years);
  for (let year = from; year < end; year++) flow[year]! += amount;
}
