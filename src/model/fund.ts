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
export function fund(plan: FundPlan, repayment: Repayment): FundYear[] {
  const repaid = plan.requests.map(() => 0);
  return ledger(plan, (year, opening) => {
    const available = opening + plan.dispositions[year]! + repaid[year]!;
    return {
      available,
      repaid: repaid[year]!,
      close(granted) {
        const part = (repayment.share * granted) / repayment.years;
        const last = Math.min(repaid.length, year + repayment.delay + repayment.years);
        for (let later = year + repayment.delay; later < last; later++) repaid[later]! += part;
        return available - granted;
      },
    };
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
export function fundBySavings(plan: FundPlan, repayment: RepaymentBySavings): FundYear[] {
  let outstanding = 0;
  return ledger(plan, (year, opening) => {
    const share = year >= repayment.returnFrom ? repayment.savingsReturned : 0;
    const repaid = Math.min(share * Math.max(0, repayment.savings[year]!), outstanding);
    const available = opening + plan.dispositions[year]!;
    return {
      available,
      repaid,
      close(granted) {
        outstanding += granted - repaid;
        return available - granted + repaid;
      },
    };
  });
}

/** What can be granted in a year, what was repaid, and what closes the year once the grant is known. */
interface Year {
  available: number;
  repaid: number;
  close(granted: number): number;
}

function ledger(plan: FundPlan, open: (year: number, opening: number) => Year): FundYear[] {
  let opening = plan.opening;
  let waiting = 0;
  return plan.requests.map((requested, year) => {
    const { available, repaid, close } = open(year, opening);
    const granted = Math.min(requested + waiting, available);
    const notGranted = requested + waiting - granted;
    const closing = close(granted);
    const disposition = plan.dispositions[year]!;
    const row = { year, opening, disposition, repaid, requested, waiting, granted, notGranted, closing };
    opening = closing;
    waiting = plan.queue ? notGranted : 0;
    return row;
  });
}
