import { taxOre } from "../model/taxOre";
import { anyNumber, notNegative } from "../ranges/domains";
import { readNumberArgument } from "../ranges/scalars";
import { answerOr, inCell } from "./inCell";

/**
 * An amount as öre of local tax per 100 SEK of taxable income.
 *
 * @customfunction TAXORE
 * @param amount SEK in one year
 * @param taxBase SEK of taxable income in the municipality
 * @returns Öre; #N/A without a tax base
 */
export function TAXORE(amount: any, taxBase: any): any {
  return inCell("TAXORE", () =>
    answerOr(
      taxOre(readNumberArgument(amount, "amount", anyNumber), readNumberArgument(taxBase, "taxBase", notNegative)),
      { code: "zero-denominator", at: { argument: "taxBase" } },
    ),
  );
}
