import { discountFactor, discountFactors, presentValue, type Rate } from "../model/discounting";
import { cellsOf, isLeftOut } from "../ranges/cells";
import { anyNumber, between, yearNumber } from "../ranges/domains";
import { readFlow } from "../ranges/flow";
import { readMatrix } from "../ranges/matrix";
import { readRate } from "../ranges/rate";
import { readNumberArgument } from "../ranges/scalars";
import { inCell } from "./inCell";

const partOfYear = between(0, 1);

/**
 * The value today of one krona in a later year.
 *
 * @customfunction DISCOUNTFACTOR
 * @param discountRate Real rate per year, e.g. 3 %; one number, or two columns: from year, rate
 * @param year Whole number, or a range of them; year 0 is the year of the decision and is not discounted
 * @returns Kronor today per krona that year; a range of years gives a range
 */
export function DISCOUNTFACTOR(discountRate: any[][], year: any[][]): any {
  return inCell("DISCOUNTFACTOR", () => discountFactorsOf(readRate(discountRate, "discountRate"), year));
}

/** One year gives a factor, a range of years a range. */
function discountFactorsOf(rate: Rate, given: unknown): number | number[][] {
  const cells = cellsOf(given);
  const isOne = cells.length === 1 && cells[0]!.length === 1;
  if (isOne || isLeftOut(given)) return discountFactor(rate, readNumberArgument(given, "year", yearNumber));
  const table = readMatrix(given, "year", yearNumber);
  let last = 0;
  for (const years of table) for (const year of years) last = Math.max(last, year);
  const factors = discountFactors(rate, last + 1);
  // each year gives way to its factor: a whole column has a million rows
  for (const years of table) for (let place = 0; place < years.length; place++) years[place] = factors[years[place]!]!;
  return table;
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
