import type { BalanceWorking } from "./balance";
import { minus, plus, type MadeOf } from "./made";

/** An amount of a year of the balance statement. */
export type BalanceId = keyof BalanceWorking;

/**
 * What each amount of the balance statement is made of, in a year as `balance` gives it.
 *
 * What is left out is given, but for the opening deficit, which is the closing one of the year before, and what is overdue,
 * which is looked up among the deficits by their last year.
 *
 * @example balanceMade.excused // {"is":"smaller","of":["exceptional","deficit"]}
 */
export const balanceMade: MadeOf<BalanceId> = {
  adjusted: { is: "sum", of: [plus("result"), minus("realisedGains"), plus("exempted"), minus("unrealised")] },
  balance: { is: "sum", of: [plus("adjusted"), minus("toReserve"), plus("fromReserve")] },
  deficit: { is: "sum", of: [minus("balance")], atLeastZero: true },
  surplus: { is: "sum", of: [plus("balance")], atLeastZero: true },
  excused: { is: "smaller", of: ["exceptional", "deficit"] },
  restored: { is: "smaller", of: ["surplus", "openingDeficit"] },
  afterRestoring: { is: "sum", of: [plus("balance"), minus("restored")] },
  added: { is: "sum", of: [plus("deficit"), minus("excused")] },
  closingDeficit: { is: "sum", of: [plus("openingDeficit"), minus("restored"), plus("added")] },
};
