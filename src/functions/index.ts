import { AVERTED } from "./averted";
import { BREAKEVEN } from "./breakEven";
import { FINANCING_COMPARE } from "./comparison";
import { DISCOUNTFACTOR, PRESENTVALUE } from "./discounting";
import { DISPOSITION } from "./disposition";
import { EXCLUDED } from "./excluded";
import { EXCLUSIONCOST, EXCLUSIONCOST_BYACTOR, EXCLUSIONCOST_BYAGE } from "./exclusionCost";
import { FINANCING } from "./financing";
import { FUND, FUND_BYSAVINGS } from "./fund";
import { PAYBACK } from "./payback";
import { SAVINGS } from "./savings";
import { TAXORE } from "./taxOre";

/** The worksheet functions by the id that functions.json gives them. */
export const worksheetFunctions = {
  EXCLUDED,
  EXCLUSIONCOST,
  "EXCLUSIONCOST.BYACTOR": EXCLUSIONCOST_BYACTOR,
  "EXCLUSIONCOST.BYAGE": EXCLUSIONCOST_BYAGE,
  DISCOUNTFACTOR,
  PRESENTVALUE,
  PAYBACK,
  AVERTED,
  SAVINGS,
  BREAKEVEN,
  DISPOSITION,
  FUND,
  "FUND.BYSAVINGS": FUND_BYSAVINGS,
  FINANCING,
  "FINANCING.COMPARE": FINANCING_COMPARE,
  TAXORE,
};

for (const [id, worksheetFunction] of Object.entries(worksheetFunctions)) {
  CustomFunctions.associate(id, worksheetFunction as (...given: unknown[]) => unknown);
}
