import { comparisonWords } from "../locales/comparisonWords";
import type { Scenario } from "../workbook/scenario";
import { useSaying } from "./words";

/** The prices of a scenario in words: of its price year, or fixed where that is not said. */
export function usePrices({ priceYear }: Pick<Scenario, "priceYear">): string {
  const says = useSaying(comparisonWords);
  return priceYear === null ? says.fixedPrices : says.priceYear(priceYear);
}
