import { presentValue } from "../model/discounting";
import { payback, paybackByYear } from "../model/payback";
import { Refusal } from "../model/refusal";
import { anyNumber } from "../ranges/domains";
import { readFlow } from "../ranges/flow";
import { readRate } from "../ranges/rate";
import { headings, ledgerTable } from "./headings";
import { inCell } from "./inCell";

/**
 * Years until the money is back and stays back: the time from which the cumulative flow stays at or above 0.
 *
 * @customfunction PAYBACK
 * @param flows SEK per year, year 0 first; outlays negative
 * @param [discountRate] Real rate per year, e.g. 3 %; one number, or two columns: from year, rate
 * @returns Years; #N/A if the money does not come back
 */
export function PAYBACK(flows: any[][], discountRate?: any[][]): any {
  return inCell("PAYBACK", () => {
    const flow = readFlow(flows, "flows", anyNumber).amounts;
    const rate = readRate(discountRate, "discountRate", 0);
    const years = payback(flow, rate);
    if (years === null) throw new Refusal({ code: "never-pays-back", left: -presentValue(flow, rate, 0) });
    return years;
  });
}

/**
 * What PAYBACK looks at, year by year, for a chart: the flow, its present value and the sum so far.
 *
 * @customfunction PAYBACK.BYYEAR
 * @param flows SEK per year, year 0 first; outlays negative
 * @param [discountRate] Real rate per year, e.g. 3 %; one number, or two columns: from year, rate
 * @returns Table: Year, Flow, Present value, Cumulative
 */
export function PAYBACK_BYYEAR(flows: any[][], discountRate?: any[][]): any[][] {
  return inCell("PAYBACK.BYYEAR", () => {
    const { amounts, first } = readFlow(flows, "flows", anyNumber);
    return ledgerTable(
      headings().paybackByYear,
      paybackByYear(amounts, readRate(discountRate, "discountRate", 0)),
      first,
    );
  });
}
