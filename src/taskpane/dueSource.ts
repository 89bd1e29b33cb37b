import type { Language } from "../locales/language";
import { reviewIn, unitCostWords, withReview } from "../locales/unitCostWords";
import { isPast } from "./today";

/** Whether a source is past the day by which it says that it is to be looked at again. @param day the calendar's, as 2026-11-30 */
export function isDue(source: string, day?: string): boolean {
  return isPast(reviewIn(source), day);
}

/** A source of a catalogue with the day by which its figure is to be looked at again, marked where that is past; "" for no day. */
export function datedSource(source: string, review: string, language: Language): string {
  return dueSource(withReview(source, review, language), language);
}

/**
 * A source as it is shown: marked where it is past its day.
 *
 * @param day the calendar's, as 2026-11-30
 * @param shown of the source, where that is less than all of it
 * @example dueSource("SCB. Ses över senast 2027-03-31", "sv", "2027-03-31") // "SCB. Ses över senast 2027-03-31"
 * @example dueSource("SCB. Ses över senast 2027-03-31", "sv", "2027-04-01") // "Ska ses över: SCB. Ses över senast 2027-03-31"
 */
export function dueSource(source: string, language: Language, day?: string, shown = source): string {
  return isDue(source, day) ? `${unitCostWords[language].due}: ${shown}` : shown;
}
