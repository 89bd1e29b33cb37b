import { discountFactors } from "../../../model/discounting";
import { kronor } from "./measureParts";
import type { Step } from "../explanation";

/** What comes in and what is laid out until a year, apart, and the return that the one is to be placed at. */
export interface Placement {
  back: readonly number[];
  outlay: readonly number[];
  capitalReturn: number;
  years: number;
}

export interface PlacementWords {
  placed: string;
  laidOut: string;
  quotient: string;
  yield: string;
}

/** How the yield of a placement is reached: what comes in by what is laid out, and its root. */
export function yieldSteps(placement: Placement, value: number, words: PlacementWords): Step[] {
  const { placed, laidOut } = worthOf(placement);
  return [
    kronor("", words.placed, placed),
    kronor("÷", words.laidOut, laidOut),
    { sign: "=", name: words.quotient, amount: placed / laidOut, unit: "times" },
    { sign: "→", name: words.yield, amount: value, unit: "share" },
  ];
}

/** What comes in, placed until the last year and in value of year 0, and what is laid out in value of year 0. */
export function worthOf({ back, outlay, capitalReturn, years }: Placement) {
  const factors = discountFactors(capitalReturn, years + 1);
  let worth = 0;
  let laidOut = 0;
  factors.forEach((factor, year) => {
    worth += (back[year] ?? 0) * factor;
    laidOut += (outlay[year] ?? 0) * factor;
  });
  return { worth, placed: worth / factors[years]!, laidOut };
}
