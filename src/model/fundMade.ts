import type { FundWorking, Repayment } from "./fund";
import type { RequestedFundYear } from "./fundRequests";
import { minus, plus, type MadeOf } from "./made";

/** An amount of a year of a fund. */
export type FundId = Exclude<keyof FundWorking, "year">;

/** The same with what is granted and not yet paid out. */
export type RequestedFundId = Exclude<keyof RequestedFundYear, "year">;

const always = {
  asked: { is: "sum", of: [plus("waiting"), plus("requested")] },
  available: { is: "sum", of: [plus("opening"), plus("disposition")] },
  granted: { is: "smaller", of: ["asked", "available"] },
  notGranted: { is: "sum", of: [plus("waiting"), plus("requested"), minus("granted")] },
  closing: { is: "sum", of: [plus("opening"), plus("disposition"), plus("repaid"), minus("granted")] },
} as const satisfies MadeOf<FundId>;

const byRule = {
  plan: { ...always, available: { is: "sum", of: [...always.available.of, plus("repaid")] } },
  savings: {
    ...always,
    due: { is: "product", of: ["gain", "returnedShare"] },
    repaid: { is: "smaller", of: ["due", "outstanding"] },
  },
} as const satisfies Record<string, MadeOf<FundId>>;

/**
 * What each amount of a fund's year is made of, as `fund` (by plan) and `fundBySavings` give it.
 *
 * What comes back by a plan is made of all earlier grants: `returningIn` says what of each.
 *
 * @param rule how grants come back
 * @returns by amount, the amounts it is made of and how
 * @example fundMade("savings").repaid // {"is":"smaller","of":["due","outstanding"]}
 */
export function fundMade(rule: "plan" | "savings"): MadeOf<FundId> {
  return byRule[rule];
}

/**
 * The same of a fund that knows who asks, as `fundRequests` gives it. What is paid and what is committed say each other.
 *
 * @param rule how grants come back
 * @returns by amount, the amounts it is made of and how
 * @example requestedFundMade("plan").balance // {"is":"sum","of":[["+","closing"],["+","committed"]]}
 */
export function requestedFundMade(rule: "plan" | "savings"): MadeOf<RequestedFundId> {
  return {
    ...byRule[rule],
    paid: { is: "sum", of: [plus("committedBefore"), plus("granted"), minus("committed")] },
    committed: { is: "sum", of: [plus("committedBefore"), plus("granted"), minus("paid")] },
    balance: { is: "sum", of: [plus("closing"), plus("committed")] },
  };
}

/**
 * What of each year's grants comes back in a year by a plan, SEK.
 *
 * @param year that it comes back in
 * @param granted SEK by year
 * @param plan share of a grant, years to the first part, number of parts, and the last year whose grants come back
 * @returns SEK by year of the grant
 * @example returningIn(2, [30, 20, 10], { share: 0.5, delay: 1, years: 2, lastRepaying: null }) // [7.5, 5, 0]
 */
export function returningIn(
  year: number,
  granted: readonly number[],
  { share, delay, years, lastRepaying }: Repayment & { lastRepaying: number | null },
): number[] {
  const isReturned = (from: number) =>
    from + delay <= year && year < from + delay + years && (lastRepaying === null || from <= lastRepaying);
  return granted.map((amount, from) => (isReturned(from) ? (share * amount) / years : 0));
}
