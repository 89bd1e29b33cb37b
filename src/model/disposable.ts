/** The closing from which a disposition could be made, SEK; the target is a share of taxes and grants. */
export interface Closing {
  adjustedResult: number;
  taxesAndGrants: number;
  target: number;
  openingDeficit: number;
  toReserve: number;
}

/**
 * What can be marked of a year's result without breaking the target. Policy, not law: a disposition moves nothing in
 * the result.
 *
 * @param closing result after balance adjustments, taxes and grants, target, what is restored and reserved first
 * @returns SEK
 * @example disposable({ adjustedResult: 150, taxesAndGrants: 5000, target: 0.02, openingDeficit: 10, toReserve: 15 }) // 25
 */
export function disposable({ adjustedResult, taxesAndGrants, target, openingDeficit, toReserve }: Closing): number {
  return Math.max(0, adjustedResult - openingDeficit - toReserve - target * taxesAndGrants);
}
