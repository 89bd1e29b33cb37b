import { latestRule, reserveLaw } from "../model/law";
import { reserveRules, type Reservation } from "../model/reserveMax";
import { understood } from "../locales/understood";
import { isLeftOut } from "./cells";
import { anyNumber, notNegative } from "./domains";
import { readNumberArgument, readOption, readTruth } from "./scalars";

/** What may be put in the reserve is worked out of this, from the arguments in their order. */
export function readReservation(given: readonly unknown[]): Reservation {
  const [result, adjustedResult, taxesAndGrants, openingReserve, negativeEquity, earlierDeficit, rule] = given;
  return {
    result: readNumberArgument(result, "result", anyNumber),
    adjustedResult: readNumberArgument(adjustedResult, "adjustedResult", anyNumber),
    taxesAndGrants: readNumberArgument(taxesAndGrants, "taxesAndGrants", anyNumber),
    openingReserve: readNumberArgument(openingReserve, "openingReserve", notNegative, 0),
    negativeEquity: readTruth(negativeEquity, "negativeEquity", false),
    earlierDeficit: readNumberArgument(earlierDeficit, "earlierDeficit", notNegative, 0),
    rule: isLeftOut(rule) ? latestRule(reserveLaw) : readOption(rule, "rule", understood.rules, reserveRules),
  };
}
