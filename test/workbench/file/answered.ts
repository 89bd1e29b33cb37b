import type { BookContent } from "../../../src/workbench/file/content";
import type { NodeWorkbook } from "../../../src/workbench/node";

/** What the workbook holds once its simulations have answered. */
export async function answered(workbook: NodeWorkbook): Promise<BookContent> {
  for (;;) {
    await workbook.calculate();
    const content = workbook.content();
    const waits = content.sheets.some(({ cells }) =>
      cells.some(({ formula, value }) => formula?.includes("SIMULATE") && value === "#N/A"),
    );
    if (!waits) return content;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
