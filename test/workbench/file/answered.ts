import type { BookContent } from "../../../src/workbench/file/content";
import type { NodeWorkbook } from "../../../src/workbench/node";

/** A simulation refines its answer and says nothing when it ends: so many looks alike, one after the other, count as its last. */
const looksAlike = 10;

/** What the workbook holds once its simulations have answered. */
export async function answered(workbook: NodeWorkbook): Promise<BookContent> {
  let [before, alike] = ["", 0];
  for (;;) {
    await workbook.calculate();
    const content = workbook.content();
    const cells = content.sheets.flatMap((sheet) => sheet.cells);
    const simulated = cells.filter(({ formula }) => formula?.includes("SIMULATE"));
    if (simulated.length === 0) return content;
    const now = JSON.stringify(cells);
    alike = now === before && simulated.every(({ value }) => value !== "#N/A") ? alike + 1 : 0;
    if (alike === looksAlike) return content;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
