import { Refusal, type Fact } from "../../model/refusal";
import { anyNumber, notNegative } from "../../ranges/domains";
import { readFlow } from "../../ranges/flow";
import type { BooksColumn } from "../../stories/scenarioFormat";

/** Why a column of the books would not take a flow from these cells; null where it would. */
export function refusedFlow(column: BooksColumn, amounts: readonly number[], address: string): Fact | null {
  const domain = column === "dispositions" || column === "taxBase" ? notNegative : anyNumber;
  try {
    readFlow([amounts], address, domain);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.fact;
    throw error;
  }
}
