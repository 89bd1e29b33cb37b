import { capitalYield, passesYieldTest } from "../model/capitalYield";
import { readYieldTest } from "../ranges/yieldTest";
import { answerOr, inCell } from "./inCell";

/**
 * Yearly yield of a flow when what comes back is placed at the return on capital until the last year.
 *
 * @customfunction YIELD
 * @param flows SEK per year, year 0 first; outlays negative
 * @param capitalReturn Real return on the municipality's placements, per year
 * @param [years] Length of the test in years
 * @returns Share per year; #N/A without an outlay
 */
export function YIELD(flows: any[][], capitalReturn: any, years?: any): any {
  return inCell("YIELD", () =>
    answerOr(capitalYield(...readYieldTest(flows, capitalReturn, years)), { code: "no-outlay" }),
  );
}

/**
 * TRUE if a flow yields at least what the municipality's placements do over the years. It is a present-value test.
 *
 * @customfunction YIELD.TEST
 * @param flows SEK per year, year 0 first; outlays negative
 * @param capitalReturn Real return on the municipality's placements, per year
 * @param [years] Length of the test in years
 * @returns TRUE or FALSE; #N/A without an outlay
 */
export function YIELD_TEST(flows: any[][], capitalReturn: any, years?: any): any {
  return inCell("YIELD.TEST", () =>
    answerOr(passesYieldTest(...readYieldTest(flows, capitalReturn, years)), { code: "no-outlay" }),
  );
}
