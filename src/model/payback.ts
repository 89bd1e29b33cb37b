import { discountFactors, type Rate } from "./discounting";
import { guard, noiseOf } from "./guard";

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
  if (typeof rate === "number") return paybackBeyond(flows, 1 / (1 + rate), 0);
  const factors = discountFactors(rate, flows.length);
  const discounted = flows.map((amount, year) => amount * factors[year]!);
  return paybackBeyond(discounted, 1, guard([flows]));
}

/** Sums down to −none count as 0; where none is 0, binary noise does. */
function paybackBeyond(flows: readonly number[], yearly: number, none: number): number | null {
  let factor = 1;
  let sum = 0;
  let isShort = false;
  let lastShort = 0;
  let years = 0;
  let largest = -Infinity;
  let year = 0;
  for (const amount of flows) {
    const size = Math.abs(amount);
    if (size > largest) largest = size;
    const flow = amount * factor;
    sum += flow;
    if (sum < -none) {
      isShort = true;
      lastShort = -sum;
    } else if (isShort) {
      isShort = false;
      years = year - 1 + Math.min(1, lastShort / flow);
    }
    factor *= yearly;
    year++;
  }
  // The last sum below 0 decides: only where that may be noise is the question asked again.
  const noise = noiseOf(largest);
  if (none === 0 && lastShort > 0 && lastShort <= noise) return paybackBeyond(flows, yearly, noise);
  return isShort ? null : years;
}
