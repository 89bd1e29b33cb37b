import { lostTax } from "../model/lostTax";
import { Refusal } from "../model/refusal";
import { isLeftOut } from "../ranges/cells";
import { age, notNegative, rate, share, shareUpTo } from "../ranges/domains";
import { isZeroRate, readRate } from "../ranges/rate";
import { readNumberArgument } from "../ranges/scalars";
import { inCell } from "./inCell";

/**
 * Tax not paid by persons who are excluded. Not part of the cost of exclusion: never add the two without saying so.
 *
 * @customfunction LOSTTAX
 * @param excluded Persons, e.g. the result of EXCLUDED
 * @param earnings SEK per person and year: pay less the taxable benefits paid instead
 * @param taxRate Share of the earnings, e.g. 32 %
 * @param fromAge First age at which the persons would have worked
 * @param toAge Last age, inclusive
 * @param [startAge] Age that amounts are discounted to. Needed with a rate, growth or exit
 * @param [discountRate] Real rate per year, e.g. 3 %; one number, or two columns: from year, rate
 * @param [growth] Real growth of earnings per year
 * @param [employmentGap] Share who would otherwise have worked
 * @param [equalised] Share that income equalisation takes back: 0 for the public sector, about 90 % for one municipality
 * @param [exitRate] Share that each year recovers, moves or dies
 * @returns SEK
 */
export function LOSTTAX(
  excluded: any,
  earnings: any,
  taxRate: any,
  fromAge: any,
  toAge: any,
  startAge?: any,
  discountRate?: any[][],
  growth?: any,
  employmentGap?: any,
  equalised?: any,
  exitRate?: any,
): any {
  return inCell("LOSTTAX", () => {
    const from = readNumberArgument(fromAge, "fromAge", age);
    const to = readNumberArgument(toAge, "toAge", age);
    if (from > to) throw new Refusal({ code: "ages-reversed", at: { argument: "fromAge" }, from, to });
    const given = {
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
    if (isLeftOut(startAge) && !(isZeroRate(given.discountRate) && given.growth === 0 && given.exitRate === 0)) {
      throw new Refusal({ code: "start-age-needed", at: { argument: "startAge" } });
    }
    return lostTax(given);
  });
}
