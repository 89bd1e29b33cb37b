import type { Story } from "../../src/stories/story";
import { openWorkbook, type NodeWorkbook } from "../../src/workbench/node";

const globals = globalThis as unknown as { Excel: unknown; Office: unknown };

/** Opens a story behind Microsoft's client, does something with it as the pane would, and closes it. */
export async function inWorkbook(
  story: Story,
  act: (workbook: NodeWorkbook) => Promise<void>,
  choices: Parameters<typeof openWorkbook>[1] = {},
): Promise<void> {
  const workbook = await openWorkbook(story, choices);
  const before = { Excel: globals.Excel, Office: globals.Office };
  Object.assign(globals, { Excel: workbook.Excel, Office: workbook.Office });
  try {
    await act(workbook);
  } finally {
    Object.assign(globals, before);
    workbook.close();
  }
}
