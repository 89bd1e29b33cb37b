import { presentValue } from "../../model/discounting";
import { actorsByYear } from "../../model/measureByYear";
import type { Measure } from "../../workbook/scenario";

/** Who gains by a measure: costs that become less, SEK in present value, the largest first. */
export interface Gain {
  actor: string;
  isOwn: boolean;
  value: number;
}

/** @param cashableOnly only what can be taken home */
export function gainsOf({ programme, costs }: Measure, cashableOnly = false): Gain[] {
  return actorsByYear(programme, costs, cashableOnly)
    .actors.map(({ actor, isOwn, saved }) => ({ actor, isOwn, value: presentValue(saved, programme.discountRate, 0) }))
    .sort((one, other) => other.value - one.value);
}
