import type { annuity } from "../model/annuity";
import { anyNumber, length, yearNumber } from "./domains";
import { readRate } from "./rate";
import { readNumberArgument } from "./scalars";

/** An amount and the years that it is shared by, from the arguments in their order. */
export function readAnnuity([amount, rate, years, firstYear]: readonly unknown[]): Parameters<typeof annuity> {
  return [
    readNumberArgument(amount, "amount", anyNumber),
    readRate(rate, "discountRate"),
    readNumberArgument(years, "years", length),
    readNumberArgument(firstYear, "firstYear", yearNumber, 0),
  ];
}
