import { reserveMax, reserveRules } from "../model/reserveMax";
import { understood } from "../locales/understood";
import { isLeftOut } from "../ranges/cells";
import { anyNumber, notNegative } from "../ranges/domains";
import { readNumberArgument, readOption, readTruth } from "../ranges/scalars";
import { inCell } from "./inCell";

/**
 * The most that can be put in the result reserve (KL 11:14).
 *
 * @customfunction RESERVE.MAX
 * @param result The year's result, SEK
 * @param adjustedResult Result after balance adjustments, SEK
 * @param taxesAndGrants Taxes, general state grants and equalisation, SEK
 * @param [openingReserve] What is in the reserve, SEK
 * @param [negativeEquity] TRUE if equity with the pension liability outside the balance sheet is negative
 * @param [earlierDeficit] Deficit restored first, SEK, positive: practice, not law
 * @param [rule] "RER" from 2024, "RUR" 2013–2023 without a cap on the reserve
 * @returns SEK
 */
export function RESERVE_MAX(
  result: any,
  adjustedResult: any,
  taxesAndGrants: any,
  openingReserve?: any,
  negativeEquity?: any,
  earlierDeficit?: any,
  rule?: any,
): any {
  return inCell("RESERVE.MAX", () =>
    reserveMax({
      result: readNumberArgument(result, "result", anyNumber),
      adjustedResult: readNumberArgument(adjustedResult, "adjustedResult", anyNumber),
      taxesAndGrants: readNumberArgument(taxesAndGrants, "taxesAndGrants", anyNumber),
      openingReserve: readNumberArgument(openingReserve, "openingReserve", notNegative, 0),
      negativeEquity: readTruth(negativeEquity, "negativeEquity", false),
      earlierDeficit: readNumberArgument(earlierDeficit, "earlierDeficit", notNegative, 0),
      rule: isLeftOut(rule) ? "RER" : readOption(rule, "rule", understood.rules, reserveRules),
    }),
  );
}
