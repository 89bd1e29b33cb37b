import { benefitCost } from "../model/benefitCost";
import { readGainsAndOutlays } from "../ranges/gainsAndOutlays";
import { readRate } from "../ranges/rate";
import { answerOr, inCell } from "./inCell";

/**
 * Present value of the benefits per krona of present value of the costs.
 *
 * @customfunction BENEFITCOST
 * @param benefits SEK per year, year 0 first
 * @param costs SEK per year, year 0 first, positive
 * @param discountRate Real rate per year, e.g. 3 %; one number, or two columns: from year, rate
 * @returns SEK per SEK; #N/A if the costs are worth 0
 */
export function BENEFITCOST(benefits: any[][], costs: any[][], discountRate: any[][]): any {
  return inCell("BENEFITCOST", () => {
    const { gains, outlays } = readGainsAndOutlays(benefits, costs);
    const ratio = benefitCost(gains, outlays, readRate(discountRate, "discountRate"));
    return answerOr(ratio, { code: "zero-denominator", at: { argument: "costs" } });
  });
}
