import type { Story } from "../../src/stories/story";
import type { BookContent } from "../../src/workbench/file/content";
import { profiles, type ProfileName } from "../../src/workbench/excel/profiles";
import { openWorkbook, type NodeWorkbook } from "../../src/workbench/node";

const globals = globalThis as unknown as { Excel: unknown; Office: unknown };

/** The Excel that is played where a test does not say: `EXCEL=web npx mocha test/workbook/…` plays another. */
const asked = process.env.EXCEL ?? "windows";
if (!(asked in profiles)) throw new Error(`There is no profile ${asked}.`);
const profile = asked as ProfileName;

/** Opens a story or a kept workbook behind Microsoft's client, does something with it as the pane would, and closes it. */
export async function inWorkbook(
  story: Story | BookContent,
  act: (workbook: NodeWorkbook) => Promise<void>,
  choices: Parameters<typeof openWorkbook>[1] = {},
): Promise<void> {
  const workbook = await openWorkbook(story, { profile, ...choices });
  const before = { Excel: globals.Excel, Office: globals.Office };
  Object.assign(globals, { Excel: workbook.Excel, Office: workbook.Office });
  try {
    await act(workbook);
  } finally {
    Object.assign(globals, before);
    workbook.close();
  }
}
