import { presentValue } from "../../model/discounting";
import { measureFlows } from "../../model/measureFlows";
import type { Measure } from "../../workbook/scenario";

/** Who gains by a measure: costs that become less, SEK in present value, the largest first. */
export interface Gain {
  actor: string;
  isOwn: boolean;
  value: number;
}

export function gainsOf({ programme, costs }: Measure): Gain[] {
  const { byActor } = measureFlows(programme, costs);
  return byActor
    .map(({ actor, isOwn, saved }) => ({ actor, isOwn, value: presentValue(saved, programme.discountRate, 0) }))
    .sort((one, other) => other.value - one.value);
}
