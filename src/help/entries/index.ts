import type { Family } from "../../locales/help";
import type { Entry } from "../entry";
import { flows } from "./flows";

/** What each function's page holds, by family, in the order of the index. A new function gets an entry here. */
export const entries: Record<Family, Record<string, Entry>> = { flows };

/** Functions whose page is still to be written. */
export const awaited: ReadonlySet<string> = new Set([
  "EXCLUDED",
  "EXCLUSIONCOST",
  "EXCLUSIONCOST.BYACTOR",
  "EXCLUSIONCOST.BYAGE",
  "LOSTTAX",
  "COHORT.TRACE",
  "COHORT.COST",
  "AVERTED",
  "SAVINGS",
  "BREAKEVEN",
  "APPRAISE",
  "DISPOSITION",
  "FUND",
  "FUND.BYSAVINGS",
  "FUND.SCENARIOS",
  "DISPOSABLE",
  "BALANCE",
  "RESERVE.MAX",
  "FINANCING",
  "FINANCING.COMPARE",
  "TAXORE",
  "DRAWS",
  "SENSITIVITY",
  "TORNADO",
  "SIMULATE",
  "UNITCOST",
  "UNITCOSTS",
  "PRICEINDEX",
  "FOLLOWUP",
]);
