import { idsOf } from "../model/ids";
import { unitCosts as en } from "./en/unitCosts";
import type { Language } from "./language";
import { unitCosts as sv } from "./sv/unitCosts";

export const unitCostWords = { en, sv };

/**
 * What an amount is for, as a person reads it; a word of the municipality's own is shown as it is.
 *
 * @example perName("pupil-year", "sv") // "elev och år"
 * @example perName("timme", "en") // "timme"
 */
export function perName(per: string, language: Language): string {
  return nameOf(per, unitCostWords[language].per);
}

/**
 * Who pays, as a person reads it; a name of the municipality's own is shown as it is.
 *
 * @example payerName("social-insurance", "sv") // "Försäkringskassan"
 */
export function payerName(payer: string, language: Language): string {
  return nameOf(payer, unitCostWords[language].payers);
}

function nameOf(id: string, words: Record<string, string>): string {
  return Object.hasOwn(words, id) ? words[id]! : id;
}

/**
 * A written amount of a unit cost with its currency.
 *
 * @example moneyText({ currency: "DKK" }, "150 000", "sv") // "150 000 DKK"
 * @example moneyText({}, "3,202", "en") // "SEK 3,202"
 */
export function moneyText({ currency }: { currency?: string }, amount: string, language: Language): string {
  return unitCostWords[language].money(amount, currency);
}

/**
 * A source with the day by which its figure is to be looked at again. A worksheet function knows no day, so whoever reads it
 * compares.
 *
 * @param review the day, such as 2027-11-30; empty where none is known
 * @example withReview("SCB", "2027-03-31", "sv") // "SCB. Ses över senast 2027-03-31"
 * @example withReview("Bokslutet", "", "sv") // "Bokslutet"
 */
export function withReview(source: string, review: string, language: Language): string {
  return review === "" ? source : `${source}. ${unitCostWords[language].moreColumns.review} ${review}`;
}

const reviewDay = new RegExp(
  `(?:${idsOf(unitCostWords)
    .map((language) => unitCostWords[language].moreColumns.review)
    .join("|")}) (\\d{4}-\\d\\d-\\d\\d)`,
  "gi",
);

/**
 * The day by which a source's text says that its figure is to be looked at again, in either language; the first of several, ""
 * where it says none.
 *
 * @example reviewIn("SCB. Ses över senast 2027-03-31. Justerat: NBER. Review by 2027-11-30") // "2027-03-31"
 * @example reviewIn("Bokslutet 2025") // ""
 */
export function reviewIn(source: string): string {
  const days = [...source.matchAll(reviewDay)].map(([, day]) => day!);
  return days.sort()[0] ?? "";
}

/**
 * A figure's source as it is shown: the municipality's own figures say so, and grade C is marked wherever it shows.
 *
 * @example shownSource("Metro", "C", false, "sv") // "Osäker (C): Metro"
 * @example shownSource("", null, true, "en") // "Own figure, no source given"
 */
export function shownSource(
  title: string,
  grade: string | null | undefined,
  isOwn: boolean,
  language: Language,
): string {
  const words = unitCostWords[language];
  if (isOwn && title === "") return words.ownUnsourced;
  const marked = grade === "C" ? words.uncertain(title) : title;
  return isOwn ? words.own(marked) : marked;
}
