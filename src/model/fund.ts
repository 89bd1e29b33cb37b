/** One year of a social investment fund, SEK. */
export interface FundYear {
  year: number;
  opening: number;
  disposition: number;
  repaid: number;
  requested: number;
  waiting: number;
  granted: number;
  notGranted: number;
  closing: number;
}

/** A year of a fund with the amounts that its own were reached through, SEK; what is made of what stands in `fundMade`. */
export interface FundWorking extends FundYear {
  /** What is asked for in the year and what waits; and the money that there is to grant. */
  asked: number;
  available: number;
  /** By savings: the year's savings where they are savings, the share that is returned, and what that comes to. */
  gain: number;
  returnedShare: number;
  due: number;
  /** By savings: what has been granted and not returned before the year. */
  outstanding: number;
}

/** What comes into a fund and what is asked of it; the flows have one length, SEK per year, year 0 first. */
export interface FundPlan {
  opening: number;
  dispositions: readonly number[];
  requests: readonly number[];
  /** What is not granted waits for the next year. */
  queue: boolean;
}

/** Repayment by plan: a share of each grant, in equal parts over some years from `delay` years after it. */
export interface Repayment {
  share: number;
  delay: number;
  years: number;
}

/**
 * A social investment fund year by year, each grant repaid by plan.
 *
 * Repaid money can be granted in the year it comes. opening + Σ dispositions + Σ repaid − Σ granted = closing.
 *
 * @param plan what comes in and what is asked for
 * @param repayment share of a grant (up to 2: a fund with a margin), years to the first part, number of parts
 * @returns one entry a year
 * @example fund({ opening: 40, dispositions: [0, 0, 0], requests: [30, 30, 30], queue: false }, { share: 1, delay: 1, years: 2 }).map((year) => year.granted) // [30, 25, 27.5]
 */
export function fund(plan: FundPlan, repayment: Repayment): FundWorking[] {
  const years: FundWorking[] = [];
  eachFundYear(plan, repayment, (year) => years.push({ ...year }));
  return years;
}

/**
 * The same years one by one, for what asks for thousands of funds.
 *
 * @param plan what comes in and what is asked for
 * @param repayment share of a grant, years to the first part, number of parts
 * @param visit is given each year in turn, written over the one before
 * @example (() => { const closings = []; eachFundYear({ opening: 40, dispositions: [0, 5], requests: [30, 0], queue: false }, { share: 1, delay: 1, years: 2 }, (year) => closings.push(year.closing)); return closings; })() // [10, 30]
 */
export function eachFundYear(plan: FundPlan, repayment: Repayment, visit: (year: Readonly<FundWorking>) => void): void {
  const { share, delay, years } = repayment;
  const before = new Float64Array(plan.requests.length + 1); // what has been granted before each year
  const grantedBefore = (year: number) => before[Math.max(0, year)]!;
  const repay = (here: FundWorking) => {
    const due = grantedBefore(here.year - delay + 1) - grantedBefore(here.year - delay - years + 1);
    here.repaid = (share * due) / years;
  };
  ledger(plan, true, repay, (year) => {
    before[year.year + 1] = before[year.year]! + year.granted;
    visit(year);
  });
}

/** Repayment by what the municipality saves: a share of the year's savings, from a year on. */
export interface RepaymentBySavings {
  /** SEK per year, may be negative. */
  savings: readonly number[];
  savingsReturned: number;
  returnFrom: number;
}

/**
 * A social investment fund where savings are returned at each closing, at most what was granted before (Norrköping).
 *
 * @param plan what comes in and what is asked for
 * @param repayment the savings, the share that is returned, the first year of return
 * @returns one entry a year; money repaid in a year can be granted the next
 * @source https://norrkoping.se/organisation/ekonomi/social-investeringsfond
 * @example fundBySavings({ opening: 40, dispositions: [0, 0], requests: [10, 10], queue: false }, { savings: [0, 4], savingsReturned: 0.5, returnFrom: 0 }).map((year) => year.closing) // [30, 22]
 */
export function fundBySavings(plan: FundPlan, repayment: RepaymentBySavings): FundWorking[] {
  const years: FundWorking[] = [];
  let outstanding = 0;
  const repay = (here: FundWorking) => {
    here.gain = Math.max(0, repayment.savings[here.year]!);
    here.returnedShare = here.year >= repayment.returnFrom ? repayment.savingsReturned : 0;
    here.due = here.returnedShare * here.gain;
    here.outstanding = outstanding;
    here.repaid = Math.min(here.due, outstanding);
  };
  ledger(plan, false, repay, (year) => {
    outstanding += year.granted - year.repaid;
    years.push({ ...year });
  });
  return years;
}

/** The years of a fund; what is repaid can be granted in the year it comes, or is put in at its closing. */
function ledger(
  plan: FundPlan,
  isGrantedAgain: boolean,
  repay: (here: FundWorking) => void,
  visit: (year: Readonly<FundWorking>) => void,
): void {
  const { requests, dispositions, queue } = plan;
  const here: FundWorking = {
    year: 0,
    opening: plan.opening,
    disposition: 0,
    repaid: 0,
    requested: 0,
    waiting: 0,
    granted: 0,
    notGranted: 0,
    closing: 0,
    asked: 0,
    available: 0,
    gain: 0,
    returnedShare: 0,
    due: 0,
    outstanding: 0,
  };
  for (let year = 0; year < requests.length; year++) {
    here.year = year;
    here.disposition = dispositions[year]!;
    repay(here);
    here.requested = requests[year]!;
    here.available = here.opening + here.disposition + (isGrantedAgain ? here.repaid : 0);
    here.asked = here.requested + here.waiting;
    here.granted = Math.min(here.asked, here.available);
    here.notGranted = here.asked - here.granted;
    here.closing = here.available - here.granted + (isGrantedAgain ? 0 : here.repaid);
    visit(here);
    here.opening = here.closing;
    here.waiting = queue ? here.notGranted : 0;
  }
}
