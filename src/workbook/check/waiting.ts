import type { CellContent } from "../scenario";
import { readBlock } from "./readBlock";

/** How long is waited for formulas, in ms: between two looks, and at most. */
const patience = { pause: 100, most: 30_000 };

/** What Excel shows while it waits for a function. */
const waiting = /^#(BUSY!|GETTING_DATA|CONNECT!|UNKNOWN!)$/;

/**
 * The values of cells once no formula there is being calculated, or what they show when that took too long.
 *
 * @param more what is waited for to go as well, such as what a simulation shows before its first answer
 */
export async function waitFor(
  sheetId: string,
  address: string,
  more: readonly string[] = [],
): Promise<CellContent[][]> {
  const end = performance.now() + patience.most;
  for (;;) {
    const values = await readBlock(sheetId, address);
    const waits = (value: CellContent) => waiting.test(String(value)) || more.includes(String(value));
    const isDone = !values.some((row) => row.some(waits));
    if (isDone || performance.now() > end) return values;
    await new Promise((resolve) => setTimeout(resolve, patience.pause));
  }
}
