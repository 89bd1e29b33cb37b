import { reserveLaw } from "./law";

export type ReserveRule = keyof typeof reserveLaw;
export const reserveRules = ["RER", "RUR"] as const satisfies readonly ReserveRule[];

/** The closing from which money is put in the result reserve, SEK. */
export interface Reservation {
  result: number;
  adjustedResult: number;
  taxesAndGrants: number;
  openingReserve: number;
  /** Equity with the pension liability outside the balance sheet is negative. */
  negativeEquity: boolean;
  /** Restored first: practice, not law. */
  earlierDeficit: number;
  rule: ReserveRule;
}

/**
 * The most that can be put in the result reserve.
 *
 * max(0, min(min(result, adjusted) − θ taxesAndGrants − earlierDeficit, 5 % taxesAndGrants − openingReserve)), θ = 1 %,
 * or 2 % with negative equity. RUR has no 5 % cap.
 *
 * @param reservation result, adjusted result, taxes and grants, what is in the reserve
 * @returns SEK
 * @source Kommunallagen (2017:725) 11:14
 * @example reserveMax({ result: 120, adjustedResult: 120, taxesAndGrants: 5000, openingReserve: 210, negativeEquity: false, earlierDeficit: 0, rule: "RER" }) // 40
 */
export function reserveMax(reservation: Reservation): number {
  const { result, adjustedResult, taxesAndGrants, openingReserve, negativeEquity, earlierDeficit, rule } = reservation;
  const { threshold, thresholdAtNegativeEquity, ceiling } = reserveLaw[rule].figures;
  const least = (negativeEquity ? thresholdAtNegativeEquity : threshold) * taxesAndGrants;
  const surplus = Math.min(result, adjustedResult) - least - earlierDeficit;
  const room = ceiling === null ? Infinity : ceiling * taxesAndGrants - openingReserve;
  return Math.max(0, Math.min(surplus, room));
}
