import type { FinancingWorking } from "./financing";
import { minus, plus, type MadeOf } from "./made";

/** What equity at the end is made of, SEK in current prices; what is made of what stands in `checksumMade`. */
export interface Checksum {
  opening: number;
  /** Σ of the budgeted results without the measure. */
  budgeted: number;
  /** Σ of the municipality's cashable reduction, and of the alternative's own cost. */
  savings: number;
  cost: number;
  /** The one less the other. */
  net: number;
  kept: number;
  squeezed: number;
  closing: number;
}

/** What each term is made of; the others are sums over the years, and the closing is also what `financing` says it is. */
export const checksumMade: MadeOf<keyof Checksum> = {
  net: { is: "sum", of: [plus("savings"), minus("cost")] },
  closing: {
    is: "sum",
    of: [plus("opening"), plus("budgeted"), plus("net"), minus("kept"), plus("squeezed")],
  },
};

/**
 * The checksum of a way of financing (kontrollsumma): what equity at the end is made of.
 *
 * The closing is the equity of the last year, not the sum of the others: that they are the same is what is checked.
 *
 * @param years as `financing` gives them
 * @param openingEquity SEK
 * @returns sums over the years, SEK in current prices
 * @example checksum([{ budgeted: 5, savings: 4, cost: 10, kept: 1, squeezed: 7, equity: 105 }], 100) // {"opening":100,"budgeted":5,"savings":4,"cost":10,"net":-6,"kept":1,"squeezed":7,"closing":105}
 */
export function checksum(
  years: readonly Pick<FinancingWorking, "budgeted" | "savings" | "cost" | "kept" | "squeezed" | "equity">[],
  openingEquity: number,
): Checksum {
  const sums = {
    opening: openingEquity,
    budgeted: 0,
    savings: 0,
    cost: 0,
    kept: 0,
    squeezed: 0,
    closing: openingEquity,
  };
  for (const { budgeted, savings, cost, kept, squeezed, equity } of years) {
    sums.budgeted += budgeted;
    sums.savings += savings;
    sums.cost += cost;
    sums.kept += kept;
    sums.squeezed += squeezed;
    sums.closing = equity;
  }
  return { ...sums, net: sums.savings - sums.cost };
}

/**
 * Whether equity at the end is what it is made of, to the krona.
 *
 * @example closes({ opening: 100, budgeted: 20, net: -10, kept: 2, squeezed: 5, closing: 113 }) // true
 * @example closes({ opening: 100, budgeted: 20, net: -10, kept: 2, squeezed: 5, closing: 114 }) // false
 */
export function closes({
  opening,
  budgeted,
  net,
  kept,
  squeezed,
  closing,
}: Omit<Checksum, "savings" | "cost">): boolean {
  return Math.abs(opening + budgeted + net - kept + squeezed - closing) < 0.5;
}
