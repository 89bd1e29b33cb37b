import type { Input, Scenario } from "../../workbook/scenario";

/** Why an input deserves a second look; it may be right all the same. */
export type Unusual =
  | "deadweightTwice"
  | "deadweightMissing"
  | "largeEffect"
  | "noDropOff"
  | "longHorizon"
  | "beyondBooks"
  | "unusualRate"
  | "outsideSpread"
  | "oldPrices";

/** Evaluations of social investments have counted on one to five years; twice that is beyond what has been followed. */
const followedYears = 10;
const largeEffect = 0.5;
const highestRate = 0.05;
const oldPriceYears = 10;

/** Whether prices of a year are so old that an index hardly carries them. @param thisYear the calendar's */
export function areOldPrices(year: number, thisYear: number): boolean {
  return year > 0 && thisYear - year > oldPriceYears;
}

/** The same for every usual input, so that its field sees that nothing changed. */
export const usual: readonly Unusual[] = [];

/** What is unusual about an input of a scenario. @param thisYear the calendar's */
export function unusual(
  { id, value, low, high }: Input,
  { effectBasis, plan }: Pick<Scenario, "effectBasis" | "plan">,
  thisYear: number,
): readonly Unusual[] {
  if (typeof value !== "number") return usual;
  const found: Unusual[] = [];
  const mark = (reason: Unusual, holds: boolean) => holds && found.push(reason);
  switch (id ?? "") {
    case "deadweight":
      mark("deadweightTwice", effectBasis === "comparison" && value > 0);
      mark("deadweightMissing", effectBasis === "beforeAfter" && value === 0);
      break;
    case "effect":
      mark("largeEffect", value > largeEffect);
      break;
    case "dropOff":
      mark("noDropOff", value === 0);
      break;
    case "horizon":
      mark("longHorizon", value > followedYears);
      mark("beyondBooks", plan !== null && value > plan.results.length);
      break;
    case "discountRate":
      mark("unusualRate", value < 0 || value > highestRate);
      break;
    case "priceYear":
      mark("oldPrices", areOldPrices(value, thisYear));
      break;
  }
  mark("outsideSpread", low !== null && high !== null && !(low <= value && value <= high));
  return found.length > 0 ? found : usual;
}
