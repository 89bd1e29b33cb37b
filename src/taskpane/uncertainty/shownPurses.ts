import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { outcomesOf, type Outcome } from "../../model/simulation";
import { inSentence } from "../explained/explanation";
import type { Words } from "../words";

/** Whose money is shown: the municipality's, as the pane counts it, and all payers'. */
export const shownPurses = ["cashable", "own", "all"] as const;
export type ShownPurse = (typeof shownPurses)[number];

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
  const { spread, perspectives } = uncertaintyWords[words.language];
  return spread.rows[measure](inSentence(perspectives[purse], { words }));
}

/** A heading, with the purses in words that what stands below it is about. */
export function titled(title: string, purses: readonly ShownPurse[], words: Words): string {
  const { perspectives } = uncertaintyWords[words.language];
  return `${title} (${purses.map((purse) => inSentence(perspectives[purse], { words })).join("; ")})`;
}
