import { type Rate, rateInYear } from "./discounting";
import { guard } from "./guard";

/**
 * Payback time (återbetalningstid).
 *
 * The time from which the cumulative discounted flow stays at or above zero to the end of the flow, linear within the
 * year. Year 0 is not discounted. A sum that touches zero and falls back has not paid back.
 *
 * @param flows SEK per year, year 0 first, outlays negative
 * @param rate share per year, e.g. 0.03, or steps
 * @returns years, or null when the money never comes back
 * @example payback([-100, 30, 40, 50], 0) // 2.6
 * @example payback([-100, 60, -60, 100], 0) // 3
 * @example payback([-100, 30], 0) // null
 */
export function payback(flows: readonly number[], rate: Rate): number | null {
  const none = guard([flows]);
  let sum = 0;
  let factor = 1;
  let years = 0;
  let wasNegative = false;
  const yearly = typeof rate === "number" ? 1 / (1 + rate) : null;
  for (let year = 0; year < flows.length; year++) {
    if (year > 0) factor *= yearly ?? 1 / (1 + rateInYear(rate, year));
    const before = sum;
    const flow = flows[year]! * factor;
    sum += flow;
    const isNegative = sum < -none;
    if (wasNegative && !isNegative) years = year - 1 + Math.min(1, -before / flow);
    wasNegative = isNegative;
  }
  return wasNegative ? null : years;
}
