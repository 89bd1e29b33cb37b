import type { Frame } from "playwright-core";
import type { OpenPane } from "../../browser/panePage";
import { atMost, growth, section, short, spread } from "../report";
import { editEffect, measured } from "./books";

/** Workbooks of ever more scenarios: the pane opened on them, and an edit's painted answer in the first and in the last. */
export async function raceScenarios({ page, pane }: OpenPane, counts: readonly number[]): Promise<void> {
  const tell = section("Workbooks of many scenarios, all of them followed, in the browser by the clock");
  const opened: number[] = [];
  const edited: number[] = [];
  let scenarios = await pane.locator("select option").count();
  for (const count of counts) {
    await copyScenario(pane, count - scenarios);
    scenarios = count;
    const start = performance.now();
    await Promise.all([page.waitForEvent("framenavigated"), pane.evaluate(() => location.reload())]);
    const names = await knows(pane, count);
    opened.push(performance.now() - start);
    tell({
      what: `the pane opened anew on ${count} scenarios, until it names them all`,
      figures: `${short(opened.at(-1)!)} ms`,
    });
    edited.push(await editShown(pane, measured));
    tell({ what: `an edit in the first of ${count}`, figures: `${short(edited.at(-1)!)} ms` });
    tell({ what: `an edit in the last of ${count}`, figures: `${short(await editShown(pane, names.at(-1)!))} ms` });
  }
  const bytes = await page.evaluate(() => window.workbench!.longest);
  tell({
    what: "the largest request or reply of all that",
    figures: `${short(bytes / 1000)} kB`,
    goal: atMost(1000, "kB", bytes / 1000),
  });
  if (counts.length === 1) return;
  tellGrowth(tell, "scenarios opened", counts, opened);
  tellGrowth(tell, "scenarios, an edit among them", counts, edited);
}

/** How something grows to its largest size. */
export function tellGrowth(
  tell: ReturnType<typeof section>,
  what: string,
  sizes: readonly number[],
  times: readonly number[],
): void {
  const { fit, mark } = growth(sizes, times);
  tell({ what: `${what}: growth to ${sizes.at(-1)}`, figures: fit, goal: mark });
}

/** Copies the sheet of the measure, as one does in Excel, and waits until the pane names them all. */
async function copyScenario(pane: Frame, copies: number): Promise<void> {
  const known = await pane.locator("select option").count();
  await pane.evaluate(
    ([name, count]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        for (let copy = 0; copy < count; copy++) sheet.copy("End");
        await context.sync();
      }),
    [measured, copies] as const,
  );
  await knows(pane, known + copies);
}

/** Waits until the pane names so many scenarios, and tells their names. */
async function knows(pane: Frame, count: number): Promise<string[]> {
  await pane.waitForFunction((all) => document.querySelectorAll("select option").length >= all, count, {
    timeout: 300_000,
  });
  return pane.locator("select option").allTextContents();
}

/** Brings a scenario to the front and edits it: milliseconds until its answer is painted. */
async function editShown(pane: Frame, sheet: string): Promise<number> {
  await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      }),
    sheet,
  );
  await pane.waitForFunction(
    (name) => document.querySelector("select")?.selectedOptions[0]?.textContent === name,
    sheet,
    { timeout: 60_000 },
  );
  const times: number[] = [];
  for (const effect of [0.31, 0.32, 0.33]) times.push(await editEffect(pane, effect, sheet));
  return spread(times).middle;
}
