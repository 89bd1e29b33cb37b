import { averted } from "../model/averted";
import { readReach } from "../ranges/reach";
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
    averted(readReach([participants, exclusionShare, effect, retention, deadweight, displacement])),
  );
}
