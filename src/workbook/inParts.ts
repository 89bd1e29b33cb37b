import { codeOf } from "./refusal";

/** Excel on the web takes 5 MB at a time; a scenario's sheet is up to 0.19 MB, so that this many are under 1 MB. */
const atATime = 5;

/** Asks something of each of many, in requests that Excel can answer: of fewer at a time where an answer would be too large. */
export async function inParts<Of, Asked>(
  context: Excel.RequestContext,
  all: readonly Of[],
  ask: (of: Of) => Asked,
  size = atATime,
): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (let first = 0; first < all.length; first += size) {
    const part = all.slice(first, first + size);
    const answers = part.map(ask);
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a reply may hold 5 MB
      await context.sync();
      asked.push(...answers);
    } catch (error) {
      if (part.length === 1 || !codeOf(error).endsWith("PayloadSizeLimitExceeded")) throw error;
      asked.push(...(await inParts(context, part, ask, Math.ceil(part.length / 2))));
    }
  }
  return asked;
}
