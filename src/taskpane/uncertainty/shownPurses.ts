import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { perspectives, type Perspective } from "../../model/perspective";
import { outcomesOf, type Outcome } from "../../model/simulation";
import { inSentence } from "../explained/explanation";
import type { Words } from "../words";

/** Whose money is shown: the municipality's, as the pane counts it, all payers', and all payers' without transfers. */
export const shownPurses = perspectives;
export type ShownPurse = Perspective;

/** A result that is shown, and in whose purse. */
export interface ShownOutcome {
  id: Outcome;
  purse: ShownPurse;
  measure: "npv" | "payback";
}

/** The results in some purses: first their net present values, then their paybacks. */
export function shownOutcomes(purses: readonly ShownPurse[]): ShownOutcome[] {
  return (["npv", "payback"] as const).flatMap((measure) =>
    purses.map((purse) => ({ id: outcomesOf[purse][measure], purse, measure })),
  );
}

/** What a result is called, with the purse in words. */
export function outcomeName({ measure, purse }: Omit<ShownOutcome, "id">, words: Words): string {
  const { spread } = uncertaintyWords[words.language];
  return spread.rows[measure](inSentence(words.tables.perspectives[purse], { words }));
}
