import { writing } from "../door";
import { putStory } from "../put";
import type { Answer } from "./answer";

/** A probe, given the id of a sheet of its own that is taken away afterwards. */
export type Probe = (sheetId: string) => Promise<Answer>;

export const cells = (context: Excel.RequestContext, sheetId: string, address: string) =>
  context.workbook.worksheets.getItem(sheetId).getRange(address);

export function putFormulas(sheetId: string, address: string, formulas: string[][]): Promise<void> {
  return writing(async (context) => {
    putStory(cells(context, sheetId, address), formulas);
    await context.sync();
  });
}

/** ms that something may take before it counts as not come. */
const longest = 10_000;

/** Whether something comes in time. */
export async function comes(awaited: Promise<void>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => (timer = setTimeout(() => resolve("late"), longest)));
  try {
    return (await Promise.race([awaited, late])) !== "late";
  } finally {
    clearTimeout(timer);
  }
}
