import type { paneWords } from "../../locales/paneWords";
import type { RowsWritten } from "../../workbook/writeRows";

/** What came of a write that did not come about. */
export type NotWritten = Exclude<RowsWritten, { outcome: "written" }>;

/** Why nothing was written, or what was left, in words. */
export function outcomeSentence(written: NotWritten, { outcomes }: typeof paneWords.en): string {
  return "reason" in written ? outcomes[written.outcome](written.reason) : outcomes[written.outcome];
}
