import { presentValue } from "../../model/discounting";
import { actorsByYear } from "../../model/measureByYear";
import type { Measure } from "../../workbook/scenario";

/** Who gains by a measure: costs that become less, SEK in present value, the largest first. */
export interface Gain {
  actor: string;
  isOwn: boolean;
  value: number;
}

export function gainsOf({ programme, costs }: Measure): Gain[] {
  return actorsByYear(programme, costs, false)
    .actors.map(({ actor, isOwn, saved }) => ({ actor, isOwn, value: presentValue(saved, programme.discountRate, 0) }))
    .sort((one, other) => other.value - one.value);
}
