import { internalRates } from "../model/irr";
import { Refusal } from "../model/refusal";
import { anyNumber } from "../ranges/domains";
import { readFlow } from "../ranges/flow";
import { inCell } from "./inCell";

/**
 * The rate at which a flow's present value is 0. Not the internal rate that SKR recommends for investments.
 *
 * @customfunction IRR
 * @param flows SEK per year, year 0 first; outlays negative
 * @returns Share per year, between −99 % and 1000 %; #N/A if there is none or several
 */
export function IRR(flows: any[][]): any {
  return inCell("IRR", () => {
    const { amounts } = readFlow(flows, "flows", anyNumber);
    if (amounts.every((amount) => amount === 0)) throw new Refusal({ code: "only-zeros" });
    const rates = internalRates(amounts);
    if (rates.length === 0) throw new Refusal({ code: "no-rate" });
    if (rates.length > 1) throw new Refusal({ code: "several-rates", rates });
    return rates[0]!;
  });
}
