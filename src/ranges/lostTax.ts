import type { LostTax } from "../model/lostTax";
import { Refusal } from "../model/refusal";
import { isLeftOut } from "./cells";
import { age, notNegative, rate, share, shareUpTo } from "./domains";
import { isZeroRate, readRate } from "./rate";
import { readNumberArgument } from "./scalars";

/** The persons, their earnings and the tax on them, from the arguments in their order. */
export function readLostTax(given: readonly unknown[]): LostTax {
  const [excluded, earnings, taxRate, fromAge, toAge, startAge, discountRate, growth, ...shares] = given;
  const [employmentGap, equalised, exitRate] = shares;
  const from = readNumberArgument(fromAge, "fromAge", age);
  const to = readNumberArgument(toAge, "toAge", age);
  if (from > to) throw new Refusal({ code: "ages-reversed", at: { argument: "fromAge" }, from, to });
  const read = {
    excluded: readNumberArgument(excluded, "excluded", notNegative),
    earnings: readNumberArgument(earnings, "earnings", notNegative),
    taxRate: readNumberArgument(taxRate, "taxRate", share),
    fromAge: from,
    toAge: to,
    startAge: readNumberArgument(startAge, "startAge", age, from),
    discountRate: readRate(discountRate, "discountRate", 0),
    growth: readNumberArgument(growth, "growth", rate, 0),
    employmentGap: readNumberArgument(employmentGap, "employmentGap", share, 1),
    equalised: readNumberArgument(equalised, "equalised", shareUpTo(1.2), 0),
    exitRate: readNumberArgument(exitRate, "exitRate", share, 0),
  };
  if (isLeftOut(startAge) && !(isZeroRate(read.discountRate) && read.growth === 0 && read.exitRate === 0)) {
    throw new Refusal({ code: "start-age-needed", at: { argument: "startAge" } });
  }
  return read;
}
