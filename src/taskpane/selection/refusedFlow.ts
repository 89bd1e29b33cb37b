import { Refusal, type Fact } from "../../model/refusal";
import { anyNumber, notNegative } from "../../ranges/domains";
import { readFlow } from "../../ranges/flow";
import type { BooksColumn } from "../../stories/scenarioFormat";

/** Why a column of the books would not take a flow; null where it would. */
export function refusedFlow(column: BooksColumn, amounts: readonly number[]): Fact | null {
  const domain = column === "dispositions" || column === "taxBase" ? notNegative : anyNumber;
  try {
    readFlow([amounts], "", domain);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.fact;
    throw error;
  }
}
