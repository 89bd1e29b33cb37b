import { type Rate, presentValue } from "./discounting";

/**
 * Benefit–cost ratio (nyttokostnadskvot): present value of the benefits per krona of present cost.
 *
 * @param benefits SEK per year, year 0 first
 * @param costs SEK per year, year 0 first, positive
 * @param rate share per year, or steps
 * @returns SEK per SEK, or null when the costs are worth 0
 * @example benefitCost([0, 150], [100, 0], 0.25) // 1.2
 */
export function benefitCost(benefits: readonly number[], costs: readonly number[], rate: Rate): number | null {
  const cost = presentValue(costs, rate, 0);
  return cost === 0 ? null : presentValue(benefits, rate, 0) / cost;
}
