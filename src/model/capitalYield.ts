import { guard } from "./guard";

/** The value in year 0 of the years 0…last of a flow. */
function worth(flow: readonly number[], capitalReturn: number, last: number): number {
  let sum = 0;
  let factor = 1;
  for (let year = 0; year < flow.length && year <= last; year++) {
    if (year > 0) factor /= 1 + capitalReturn;
    sum += flow[year]! * factor;
  }
  return sum;
}

/** The part of a flow that comes back, and the part that is laid out, both positive. */
function parted(flows: readonly number[]): [back: number[], outlay: number[]] {
  return [flows.map((amount) => Math.max(0, amount)), flows.map((amount) => Math.max(0, -amount))];
}

/**
 * Yearly yield of gross flows: what comes back and what is laid out, year by year.
 *
 * (Σ back_t (1+c)^(H−t) / Σ outlay_t (1+c)^(−t))^(1/H) − 1 over years 0…H; missing years are 0.
 *
 * @param back SEK per year, year 0 first
 * @param outlay SEK per year, year 0 first, positive
 * @param capitalReturn real return on the city's placements, share per year
 * @param years the length of the test, H
 * @returns share per year, or null without an outlay
 * @example grossYield([144], [100], 0.5, 2) // 0.8
 */
export function grossYield(
  back: readonly number[],
  outlay: readonly number[],
  capitalReturn: number,
  years: number,
): number | null {
  const laidOut = worth(outlay, capitalReturn, years);
  if (laidOut === 0) return null;
  return (worth(back, capitalReturn, years) / laidOut) ** (1 / years) * (1 + capitalReturn) - 1;
}

/**
 * Whether gross flows yield at least the capital return: the same as a present value of years 0…H at that return ≥ 0.
 *
 * @param back SEK per year, year 0 first
 * @param outlay SEK per year, year 0 first, positive
 * @param capitalReturn real return on the city's placements, share per year
 * @param years the length of the test, H
 * @returns null without an outlay
 * @source Stockholm, Utlåtande 2013:176: as good as, or better than, ordinary capital placement over five years
 * @example grossPasses([0, 0, 121], [100], 0.1, 2) // true
 */
export function grossPasses(
  back: readonly number[],
  outlay: readonly number[],
  capitalReturn: number,
  years: number,
): boolean | null {
  const laidOut = worth(outlay, capitalReturn, years);
  if (laidOut === 0) return null;
  return worth(back, capitalReturn, years) - laidOut >= -guard([back, outlay]);
}

/**
 * Yearly yield (årlig avkastning) of a flow when what comes back is placed at the capital return until the last year.
 *
 * @param flows SEK per year, year 0 first, outlays negative
 * @param capitalReturn real return on the city's placements, share per year
 * @param years the length of the test
 * @returns share per year, or null without an outlay
 * @source Stockholm, Utlåtande 2013:176
 * @example capitalYield([-100, 0, 144], 0, 2) // 0.2
 */
export function capitalYield(flows: readonly number[], capitalReturn: number, years: number): number | null {
  return grossYield(...parted(flows), capitalReturn, years);
}

/**
 * Whether a flow yields at least the capital return.
 *
 * @param flows SEK per year, year 0 first, outlays negative
 * @param capitalReturn real return on the city's placements, share per year
 * @param years the length of the test
 * @returns null without an outlay
 * @source Stockholm, Utlåtande 2013:176
 * @example passesYieldTest([-100, 0, 120], 0.1, 2) // false
 */
export function passesYieldTest(flows: readonly number[], capitalReturn: number, years: number): boolean | null {
  return grossPasses(...parted(flows), capitalReturn, years);
}
