import fc from "fast-check";
import type { FundRequest, FundRules } from "../../src/model/fundRequests";
import { kronor } from "./flows";

const money = kronor(0, 100);
const anyYear = fc.record({ disposition: money, request: money, saving: kronor(-50, 100) });

/** Any fund, and what its measures save. */
export const anyFund = fc
  .tuple(money, fc.array(anyYear, { minLength: 1, maxLength: 12 }), fc.boolean())
  .map(([opening, years, queue]) => ({
    plan: {
      opening,
      queue,
      dispositions: years.map((year) => year.disposition),
      requests: years.map((year) => year.request),
    },
    savings: years.map((year) => year.saving),
  }));

/** Any plan of repayment. */
export const anyRepayment = fc.record({
  share: fc.constantFrom(0, 0.5, 1, 2),
  delay: fc.integer({ min: 1, max: 4 }),
  years: fc.integer({ min: 1, max: 4 }),
});

/** Any return by savings. */
export const anyReturn = fc.record({
  savingsReturned: fc.constantFrom(0, 0.3, 1),
  returnFrom: fc.integer({ min: 0, max: 4 }),
});

const year = fc.integer({ min: 0, max: 12 });
const length = fc.integer({ min: 1, max: 4 });
const anyRequest: fc.Arbitrary<FundRequest> = fc.record({
  name: fc.constant("anything"),
  start: year,
  amount: kronor(1, 100),
  payoutYears: length,
  saving: money,
  savingDelay: fc.integer({ min: 0, max: 4 }),
  savingYears: fc.integer({ min: 0, max: 6 }),
});

const anyRules: fc.Arbitrary<FundRules> = fc.record({
  rule: fc.constantFrom("plan" as const, "savings" as const),
  share: fc.constantFrom(0, 0.5, 1, 2),
  delay: length,
  years: length,
  savingsReturned: fc.constantFrom(0, 0.3, 1),
  returnFrom: year,
  lastRepaying: fc.option(year),
  queue: fc.boolean(),
});

/** Any fund whose applicants are known. */
export const anyRequestedFund = fc.record({
  opening: money,
  dispositions: fc.array(money, { minLength: 1, maxLength: 12 }),
  requests: fc.array(anyRequest, { maxLength: 6 }),
  rules: anyRules,
});

/** Each grant is returned whole the year after. */
export const returnedNextYear: FundRules = {
  rule: "plan",
  share: 1,
  delay: 1,
  years: 1,
  savingsReturned: 1,
  returnFrom: 0,
  lastRepaying: null,
  queue: false,
};

/** An investment that asks once, and saves nothing. */
export function asksIn(start: number, amount: number): FundRequest {
  return { name: `year ${start}`, start, amount, payoutYears: 1, saving: 0, savingDelay: 1, savingYears: 0 };
}
