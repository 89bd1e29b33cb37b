import { discountFactor, presentValue } from "../model/discounting";
import { anyNumber, between, yearNumber } from "../ranges/domains";
import { readFlow } from "../ranges/flow";
import { readRate } from "../ranges/rate";
import { readNumberArgument } from "../ranges/scalars";
import { inCell } from "./inCell";

const partOfYear = between(0, 1);

/**
 * The value today of one krona in a later year.
 *
 * @customfunction DISCOUNTFACTOR
 * @param discountRate Real rate per year, e.g. 3 %; one number, or two columns: from year, rate
 * @param year Whole number; year 0 is the year of the decision and is not discounted
 * @returns Kronor today per krona that year
 */
export function DISCOUNTFACTOR(discountRate: any[][], year: any): any {
  return inCell("DISCOUNTFACTOR", () =>
    discountFactor(readRate(discountRate, "discountRate"), readNumberArgument(year, "year", yearNumber)),
  );
}

/**
 * The value today of a flow. Year 0 is not discounted; timing 1 gives Excel's own NPV.
 *
 * @customfunction PRESENTVALUE
 * @param flows SEK per year, year 0 first; outlays negative
 * @param discountRate Real rate per year, e.g. 3 %; one number, or two columns: from year, rate
 * @param [timing] When in the year the money moves: 0 = its beginning, 0.5 = its middle, 1 = its end
 * @returns SEK in the value of year 0
 */
export function PRESENTVALUE(flows: any[][], discountRate: any[][], timing?: any): any {
  return inCell("PRESENTVALUE", () =>
    presentValue(
      readFlow(flows, "flows", anyNumber).amounts,
      readRate(discountRate, "discountRate"),
      readNumberArgument(timing, "timing", partOfYear, 0),
    ),
  );
}
