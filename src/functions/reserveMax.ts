import { reserveMax } from "../model/reserveMax";
import { readReservation } from "../ranges/reservation";
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
    reserveMax(
      readReservation([result, adjustedResult, taxesAndGrants, openingReserve, negativeEquity, earlierDeficit, rule]),
    ),
  );
}
