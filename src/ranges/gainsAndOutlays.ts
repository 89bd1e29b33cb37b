import { alignFlows, namedFlow } from "./alignedFlows";
import { anyNumber, notNegative } from "./domains";

/** The benefits and the costs of a ratio, brought to one length, and the calendar year that is year 0, or 0. */
export function readGainsAndOutlays(benefits: unknown, costs: unknown) {
  const { flows, first } = alignFlows([
    namedFlow(benefits, "benefits", anyNumber),
    namedFlow(costs, "costs", notNegative),
  ]);
  return { gains: flows[0]!, outlays: flows[1]!, first };
}
