import type { EffectRange } from "../../model/enough";
import type { Scenario } from "../../workbook/scenario";
import type { Explanation, Speech } from "./explanation";

/** Which prices the measure is in. */
export function measurePrices({ priceYear }: Scenario, { say }: Speech): string {
  return say.prices(priceYear === null ? say.fixedPrices : say.pricesOf(priceYear));
}

/** The low and the high effect of a scenario; null where it has no spread. */
export function effectRange({ inputs }: Scenario): EffectRange {
  const { low, high } = inputs.find(({ id }) => id === "effect") ?? { low: null, high: null };
  return { low, high };
}

/** The number at the low and the high effect, where the effect has a spread: no gross number stands alone. */
export function sureness(scenario: Scenario, valueAt: (effect: number) => number | null): Pick<Explanation, "spread"> {
  const { low, high } = effectRange(scenario);
  if (low === null || high === null) return { spread: null };
  return { spread: { low: valueAt(low), high: valueAt(high) } };
}

/** How deadweight is dealt with, which every number that hangs on the effect must be read with. */
export function deadweightText({ measure, effectBasis }: Scenario, { say, words }: Speech): string {
  const { deadweight } = say.spread;
  const share = measure?.programme.deadweight ?? 0;
  if (share > 0) return deadweight.deducted(words.number(share, "share"));
  if (effectBasis === "comparison") return deadweight.net;
  return effectBasis === "beforeAfter" ? deadweight.gross : deadweight.unsaid;
}
