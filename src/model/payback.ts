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

/** How a payback is reached: the last year below 0, and the part of the next that is needed. */
export interface PaybackCourse {
  /** Null when the money never comes back. */
  years: number | null;
  /** The last year in which the sum is below 0; null where it never is. */
  lastShort: number | null;
  /** What is missing at its end, SEK, discounted; 0 where the sum is never below 0. */
  left: number;
  /** What the year after it brings, SEK, discounted; null where there is none. */
  next: number | null;
}

/**
 * The course of a payback: what `payback` looks at, for whoever asks how it is reached.
 *
 * @param flows SEK per year, year 0 first, outlays negative
 * @param rate share per year, or steps
 * @returns the years, and the sums that they are read from
 * @example paybackCourse([-100, 30, 40, 50], 0) // { "years": 2.6, "lastShort": 2, "left": 30, "next": 50 }
 */
export function paybackCourse(flows: readonly number[], rate: Rate): PaybackCourse {
  const none = guard([flows]);
  let lastShort: number | null = null;
  let left = 0;
  const years = paybackByYear(flows, rate);
  for (const { year, cumulative } of years) {
    if (cumulative >= -none) continue;
    lastShort = year;
    left = -cumulative;
  }
  if (lastShort === null) return { years: 0, lastShort, left, next: null };
  const next = years[lastShort + 1]?.presentValue ?? null;
  return { years: next === null ? null : lastShort + Math.min(1, left / next), lastShort, left, next };
}

/** One year of what a payback looks at, SEK. */
export interface PaybackYear {
  year: number;
  flow: number;
  presentValue: number;
  cumulative: number;
}

/**
 * A flow year by year, discounted and added up.
 *
 * @param flows SEK per year, year 0 first, outlays negative
 * @param rate share per year, or steps
 * @returns one entry a year
 * @example paybackByYear([-100, 125], 0.25).map((year) => year.cumulative) // [-100, 0]
 */
export function paybackByYear(flows: readonly number[], rate: Rate): PaybackYear[] {
  const factors = discountFactors(rate, flows.length);
  let cumulative = 0;
  return flows.map((flow, year) => {
    const presentValue = flow * factors[year]!;
    cumulative += presentValue;
    return { year, flow, presentValue, cumulative };
  });
}

/**
 * Running sums.
 *
 * @example cumulative([1, 2, -4]) // [1, 3, -1]
 */
export function cumulative(flow: readonly number[]): number[] {
  let sum = 0;
  return flow.map((amount) => (sum += amount));
}

/** The number alone, for what asks thousands of times. Sums down to −none count as 0; where none is 0, binary noise does. */
function paybackBeyond(flows: readonly number[], yearly: number, none: number): number | null {
  let factor = 1;
  let sum = 0;
  let isShort = false;
  let lastShort = 0;
  let years = 0;
  let largest = -Infinity;
  for (let year = 0; year < flows.length; year++) {
    const amount = flows[year]!;
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
  }
  // The last sum below 0 decides: only where that may be noise is the question asked again.
  const noise = noiseOf(largest);
  if (none === 0 && lastShort > 0 && lastShort <= noise) return paybackBeyond(flows, yearly, noise);
  return isShort ? null : years;
}
