import { averted } from "../model/averted";
import { notNegative, share } from "../ranges/domains";
import { readNumberArgument } from "../ranges/scalars";
import { inCell } from "./inCell";

/**
 * Persons who avoid exclusion thanks to a measure: participants × completing × risk × effect, after deadweight.
 *
 * @customfunction AVERTED
 * @param participants Persons who take part
 * @param exclusionShare Share of them that otherwise becomes excluded, e.g. 25 %
 * @param effect Relative reduction of that share, e.g. 20 %; net if measured against a comparison group
 * @param [retention] Share that completes
 * @param [deadweight] Share that would have managed anyway; leave out if measured against a comparison group
 * @param [displacement] Share of the effect that falls on others, e.g. in subsidised jobs
 * @returns Persons, an expected number
 */
export function AVERTED(
  participants: any,
  exclusionShare: any,
  effect: any,
  retention?: any,
  deadweight?: any,
  displacement?: any,
): any {
  return inCell("AVERTED", () =>
    averted({
      participants: readNumberArgument(participants, "participants", notNegative),
      exclusionShare: readNumberArgument(exclusionShare, "exclusionShare", share),
      effect: readNumberArgument(effect, "effect", share),
      retention: readNumberArgument(retention, "retention", share, 1),
      deadweight: readNumberArgument(deadweight, "deadweight", share, 0),
      displacement: readNumberArgument(displacement, "displacement", share, 0),
    }),
  );
}
