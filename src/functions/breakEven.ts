import { breakEven } from "../model/breakEven";
import { anyNumber, notNegative } from "../ranges/domains";
import { readNumberArgument } from "../ranges/scalars";
import { answerOr, inCell } from "./inCell";

/**
 * Persons who must succeed for a measure to bear its cost, unrounded.
 *
 * @customfunction BREAKEVEN
 * @param programmeCost SEK, present value
 * @param savingPerPerson SEK, present value for one person who succeeds
 * @returns Persons; #N/A if nobody's success saves anything
 */
export function BREAKEVEN(programmeCost: any, savingPerPerson: any): any {
  return inCell("BREAKEVEN", () => {
    const cost = readNumberArgument(programmeCost, "programmeCost", notNegative);
    const saving = readNumberArgument(savingPerPerson, "savingPerPerson", anyNumber);
    return answerOr(breakEven(cost, saving), { code: "no-saving", got: saving });
  });
}
