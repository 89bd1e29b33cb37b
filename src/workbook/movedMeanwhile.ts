import type { BlockRows } from "./blockRows";
import { changedMeanwhile } from "./reason";
import type { Written } from "./writeCells";

/** Somebody changed a block between the look at it and the write: what they had written stands again. */
export async function movedMeanwhile(
  context: Excel.RequestContext,
  block: BlockRows,
  seen: Excel.Range,
  grown: number,
): Promise<Written> {
  const isRestored = await block.putBack(context, grown, seen);
  return isRestored ? { outcome: "moved" } : { outcome: "halfway", reason: changedMeanwhile() };
}
