import { openFunctionsDoor } from "../ranges/functionsDoor";
import { ANNUITY } from "./annuity";
import { PAYBACK_BYACTOR } from "./actorPayback";
import { APPRAISE } from "./appraisal";
import { asked } from "./asked";
import { AVERTED } from "./averted";
import { BALANCE } from "./balance";
import { BENEFITCOST } from "./benefitCost";
import { BREAKEVEN } from "./breakEven";
import { YIELD, YIELD_TEST } from "./capitalYield";
import { COHORT_COST, COHORT_TRACE } from "./cohort";
import { FINANCING_COMPARE } from "./comparison";
import { DISCOUNTFACTOR, PRESENTVALUE } from "./discounting";
import { DISPOSABLE } from "./disposable";
import { DISPOSITION } from "./disposition";
import { DRAWS } from "./draws";
import { EFFECT, EVIDENCE } from "./evidence";
import { EXCLUDED } from "./excluded";
import { EXCLUSIONCOST, EXCLUSIONCOST_BYACTOR, EXCLUSIONCOST_BYAGE } from "./exclusionCost";
import { FINANCING } from "./financing";
import { FOLLOWUP } from "./followUp";
import { FUND, FUND_BYSAVINGS } from "./fund";
import { FUND_SCENARIOS } from "./fundScenarios";
import { asCalled } from "./inCell";
import { IRR } from "./irr";
import { LOSTTAX } from "./lostTax";
import { MUNICIPALITY } from "./municipality";
import { APPRAISE_BYYEAR } from "./measureByYear";
import { PAYBACK, PAYBACK_BYYEAR } from "./payback";
import { PRICEINDEX } from "./priceIndex";
import { PRIORITISE } from "./prioritise";
import { RESERVE_MAX } from "./reserveMax";
import { SAVINGS } from "./savings";
import { SENSITIVITY } from "./sensitivity";
import { SIMULATE } from "./simulation";
import { TAXORE } from "./taxOre";
import { TORNADO } from "./tornado";
import { UNITCOST, UNITCOSTS } from "./unitCost";

/** The worksheet functions by the id that functions.json gives them, in the contract's order. */
export const worksheetFunctions = {
  EXCLUDED,
  EXCLUSIONCOST,
  "EXCLUSIONCOST.BYACTOR": EXCLUSIONCOST_BYACTOR,
  "EXCLUSIONCOST.BYAGE": EXCLUSIONCOST_BYAGE,
  LOSTTAX,
  "COHORT.TRACE": COHORT_TRACE,
  "COHORT.COST": COHORT_COST,
  DISCOUNTFACTOR,
  ANNUITY,
  PRESENTVALUE,
  PAYBACK,
  "PAYBACK.BYYEAR": PAYBACK_BYYEAR,
  "PAYBACK.BYACTOR": PAYBACK_BYACTOR,
  IRR,
  YIELD,
  "YIELD.TEST": YIELD_TEST,
  BENEFITCOST,
  AVERTED,
  SAVINGS,
  BREAKEVEN,
  APPRAISE,
  "APPRAISE.BYYEAR": APPRAISE_BYYEAR,
  SENSITIVITY,
  TORNADO,
  SIMULATE,
  DISPOSITION,
  FUND,
  "FUND.BYSAVINGS": FUND_BYSAVINGS,
  "FUND.SCENARIOS": FUND_SCENARIOS,
  PRIORITISE,
  DISPOSABLE,
  BALANCE,
  "RESERVE.MAX": RESERVE_MAX,
  FINANCING,
  "FINANCING.COMPARE": FINANCING_COMPARE,
  TAXORE,
  DRAWS,
  UNITCOST,
  UNITCOSTS,
  EVIDENCE,
  EFFECT,
  MUNICIPALITY,
  PRICEINDEX,
  FOLLOWUP,
};

for (const [id, worksheetFunction] of Object.entries(worksheetFunctions)) {
  CustomFunctions.associate(id, asCalled(id, worksheetFunction as (...given: unknown[]) => unknown));
}

openFunctionsDoor((id, given) => {
  const called = (worksheetFunctions as Record<string, ((...given: never[]) => unknown) | undefined>)[id];
  return called ? asked(id, called as (...given: unknown[]) => unknown, given) : null;
});
