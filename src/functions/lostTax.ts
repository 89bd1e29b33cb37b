import { lostTax } from "../model/lostTax";
import { readLostTax } from "../ranges/lostTax";
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
    const given = [
      excluded,
      earnings,
      taxRate,
      fromAge,
      toAge,
      startAge,
      discountRate,
      growth,
      employmentGap,
      equalised,
      exitRate,
    ];
    return lostTax(readLostTax(given));
  });
}
