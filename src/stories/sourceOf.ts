import type { Figure } from "../catalogue/figure";
import type { Language } from "../locales/language";
import { withReview } from "../locales/unitCostWords";

/** A figure's source in a note column, with its grade and the day to look at it again. */
export function sourceOf({ source, grade, review }: Figure, language: Language): string {
  return withReview([source.title, source.address, `(${grade})`].filter(Boolean).join(" "), review, language);
}
