import { publishedYears } from "../../catalogue/priceMove";
import { agesCovered, leastHorizon } from "../../model/costTable";
import { areOldPrices } from "../prices";
import type { Input, Measure, Scenario } from "../../workbook/scenario";

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
  | "deadweightInverse"
  | "growthBesidePrices"
  | "blankIsZero"
  | "nobody"
  | "agesNeverMet"
  | "pastAllCosts"
  | "oldPrices"
  | "carriedPrices";

/** Evaluations of social investments have counted on one to five years; twice that is beyond what has been followed. */
const followedYears = 10;
const largeEffect = 0.5;
const highestRate = 0.05;

/** A share that is as near as this to another is the same, typed once more. */
const sameShare = 0.005;

/** Whether who takes part is older than every age that costs. */
function isPastAllCosts(measure: Measure | null, startAge: number): boolean {
  const ages = measure && agesCovered(measure.costs);
  return ages !== null && startAge > ages.highest;
}

/** The shortest horizon in which anybody reaches an age that costs after the effect has begun; null where it is as long. */
function longerHorizon(measure: Measure | null): number | null {
  const least = measure && leastHorizon(measure.costs, measure.programme);
  return least !== null && measure!.programme.horizon < least ? least : null;
}

/** What an input could be instead, so that what is unusual about it is not; null where nothing follows from the rest. */
export function remedy({ id }: Input, { measure }: Pick<Scenario, "measure">): number | null {
  return id === "horizon" ? longerHorizon(measure) : null;
}

/** The same for every usual input, so that its field sees that nothing changed. */
const usual: readonly Unusual[] = [];

/** What is unusual about an input of a scenario. @param thisYear the calendar's */
export function unusual(
  { block, id, value, low, high }: Input,
  { effectBasis, plan, measure, inputs }: Pick<Scenario, "effectBasis" | "plan" | "measure" | "inputs">,
  thisYear: number,
): readonly Unusual[] {
  if (block === "Programme" && value === "" && id !== null && id !== "own") return ["blankIsZero"];
  if (typeof value !== "number") return usual;
  const found: Unusual[] = [];
  const mark = (reason: Unusual, holds: boolean) => holds && found.push(reason);
  const other = (name: string) => inputs.find((input) => input.id === name)?.value;
  switch (id ?? "") {
    case "deadweight":
      mark("deadweightTwice", effectBasis === "comparison" && value > 0);
      mark("deadweightMissing", effectBasis === "beforeAfter" && value === 0);
      // who would have managed anyway is already outside the share that would not
      mark("deadweightInverse", value > 0 && Math.abs(value - (1 - Number(other("exclusionShare")))) < sameShare);
      break;
    case "growth":
      mark("growthBesidePrices", value > 0 && Number(other("priceGrowth")) > 0);
      break;
    case "participants":
      mark("nobody", value === 0);
      break;
    case "startAge":
      mark("pastAllCosts", isPastAllCosts(measure, value));
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
      mark("agesNeverMet", longerHorizon(measure) !== null);
      break;
    case "discountRate":
      mark("unusualRate", value < 0 || value > highestRate);
      break;
    case "priceYear":
      mark("oldPrices", areOldPrices(value, thisYear));
      mark("carriedPrices", value > publishedYears()[1]);
      break;
  }
  mark("outsideSpread", low !== null && high !== null && !(low <= value && value <= high));
  return found.length > 0 ? found : usual;
}
