import type { sources } from "../../locales/en/sources";
import type { CostsWritten } from "../../workbook/writeCosts";

/** Why nothing was written, in words. */
export function outcomeSentence(
  written: Exclude<CostsWritten, { outcome: "written" }>,
  says: (typeof sources)["outcomes"],
): string {
  return written.outcome === "failed" ? says.failed(written.reason) : says[written.outcome];
}
