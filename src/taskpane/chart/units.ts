import { chartWords } from "../../locales/chartWords";
import type { Scenario } from "../../workbook/scenario";
import { useSaying, useWords } from "../words";

export const million = 1e6;

/** The units of a scenario's charts, with its price year where it is said, and amounts in millions. */
export function useUnits({ priceYear }: Scenario) {
  const say = useSaying(chartWords);
  const { number } = useWords();
  const year = priceYear === null ? "" : say.pricesOf(priceYear);
  return {
    fixed: say.unitFixed(year),
    kronor: say.unitKronor(year),
    current: say.unitCurrent,
    kronorCurrent: say.kronorCurrent,
    millions: (amount: number) => number(amount / million, "years"),
  };
}
