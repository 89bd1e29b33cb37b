import type { pane } from "../../locales/en/pane";
import type { CostsWritten } from "../../workbook/writeCosts";

/** What came of a write that did not come about. */
export type NotWritten = Exclude<CostsWritten, { outcome: "written" }>;

/** Why nothing was written, or what was left, in words. */
export function outcomeSentence(written: NotWritten, { outcomes }: typeof pane): string {
  return "reason" in written ? outcomes[written.outcome](written.reason) : outcomes[written.outcome];
}
