import { comparisonWords } from "../locales/comparisonWords";
import type { Language } from "../locales/language";
import type { Scenario } from "../workbook/scenario";
import { useWords } from "./words";

/** The prices of a scenario in words: of its price year, or fixed where that is not said. */
export function pricesText({ priceYear }: Pick<Scenario, "priceYear">, language: Language): string {
  const says = comparisonWords[language];
  return priceYear === null ? says.fixedPrices : says.priceYear(priceYear);
}

export function usePrices(scenario: Pick<Scenario, "priceYear">): string {
  return pricesText(scenario, useWords().language);
}

const oldPriceYears = 10;

/** Whether prices of a year are so old that an index hardly carries them. @param thisYear the calendar's */
export function areOldPrices(year: number, thisYear: number): boolean {
  return year > 0 && thisYear - year > oldPriceYears;
}
