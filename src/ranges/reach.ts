import type { averted } from "../model/averted";
import { notNegative, share } from "./domains";
import { readNumberArgument } from "./scalars";

/** Whom a measure reaches and how many of them it helps, from the arguments in their order. */
export function readReach(given: readonly unknown[]): Parameters<typeof averted>[0] {
  const [participants, exclusionShare, effect, retention, deadweight, displacement] = given;
  return {
    participants: readNumberArgument(participants, "participants", notNegative),
    exclusionShare: readNumberArgument(exclusionShare, "exclusionShare", share),
    effect: readNumberArgument(effect, "effect", share),
    retention: readNumberArgument(retention, "retention", share, 1),
    deadweight: readNumberArgument(deadweight, "deadweight", share, 0),
    displacement: readNumberArgument(displacement, "displacement", share, 0),
  };
}
