import type { averted } from "../model/averted";
import { readInputArgument } from "./programme";

/** Whom a measure reaches and how many of them it helps, from the arguments in their order. */
export function readReach(given: readonly unknown[]): Parameters<typeof averted>[0] {
  const [participants, exclusionShare, effect, retention, deadweight, displacement] = given;
  return {
    participants: readInputArgument(participants, "participants"),
    exclusionShare: readInputArgument(exclusionShare, "exclusionShare"),
    effect: readInputArgument(effect, "effect"),
    retention: readInputArgument(retention, "retention"),
    deadweight: readInputArgument(deadweight, "deadweight"),
    displacement: readInputArgument(displacement, "displacement"),
  };
}
