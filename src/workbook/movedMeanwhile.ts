import { changedMeanwhile } from "./reason";
import type { Written } from "./writeCells";

/**
 * Somebody changed what is written to, between the look at it and the write: what they had written is put back.
 *
 * @param putBack whether it stands again; where Excel refuses that too, it does not
 */
export async function movedMeanwhile(putBack: () => Promise<boolean>): Promise<Written> {
  const isRestored = await putBack().catch(() => false);
  return isRestored ? { outcome: "moved" } : { outcome: "halfway", reason: changedMeanwhile() };
}
