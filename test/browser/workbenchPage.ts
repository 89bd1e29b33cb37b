import type { BrowserContext, Frame, Page } from "playwright-core";
import "../../src/workbench/host/frame";

/** The open workbench: the page with the grid, and the frame where Microsoft's client and the task pane run. */
export interface OpenWorkbench {
  page: Page;
  pane: Frame;
  read(sheet: string, address: string): Promise<unknown>;
  write(sheet: string, address: string, value: unknown): Promise<void>;
  select(sheet: string, address: string): Promise<void>;
  /** Clicks in the grid, where the keyboard is not its own. */
  clickGrid(): Promise<void>;
  /** Clicks in the grid, selects a cell, types into it and presses Enter. */
  type(sheet: string, address: string, text: string): Promise<void>;
  /** Waits until the task pane of another workbook is there. */
  paneIsReady(): Promise<void>;
  /** Waits until the status line says something that matches. */
  says(sentence: RegExp): Promise<void>;
  /** Chooses a line of one of the menus of the bar. */
  choose(menu: string, line: string): Promise<void>;
}

const excelIsReady = () => "Excel" in window && document.querySelector("#root")?.childElementCount;

async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector("iframe");
  const frame = await handle.contentFrame();
  if (!frame) throw new Error("the task pane has no frame");
  await frame.waitForFunction(excelIsReady);
  return frame;
}

/** Clicks in the grid until the keyboard is its own: in the first moments after the start a click may come too early. */
async function takeKeyboard(page: Page): Promise<void> {
  const isTaken = () => document.activeElement?.id.startsWith("__editor");
  if (await page.evaluate(isTaken)) return;
  const taken = () =>
    page.waitForFunction(isTaken, undefined, { timeout: 1000 }).then(
      () => true,
      () => false, // clicked again only now: two clicks at once would open a cell
    );
  for (let tries = 0; tries < 5; tries++) {
    await page.mouse.click(300, 400);
    if (await taken()) return;
  }
  throw new Error("the grid does not take the keyboard");
}

/** The page's address with a story to open at once: Stockholm, unless the address says another. */
function withStory(address: string, story = "stockholm2012"): string {
  const asked = new URL(address);
  if (!asked.searchParams.has("story")) asked.searchParams.set("story", story);
  return asked.href;
}

/** Opens the workbench with a story and waits until grid and task pane are there. */
export async function openWorkbench(browser: BrowserContext, address: string): Promise<OpenWorkbench> {
  const page = await browser.newPage();
  await page.goto(withStory(address));
  await page.waitForSelector("#starting", { state: "detached" });
  let pane = await paneOf(page);
  await takeKeyboard(page);
  const opened: OpenWorkbench = {
    page,
    get pane() {
      return pane;
    },
    read: (sheet, cell) =>
      pane.evaluate(
        ([name, at]) =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem(name).getRange(at).load("values");
            await context.sync();
            return range.values[0]![0] as unknown;
          }),
        [sheet, cell] as const,
      ),
    write: (sheet, cell, value) =>
      pane.evaluate(
        ([name, at, given]) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem(name).getRange(at).values = [[given]];
            await context.sync();
          }),
        [sheet, cell, value] as const,
      ),
    select: async (sheet, cell) => {
      await pane.evaluate(
        ([name, at]) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem(name).getRange(at).select();
            await context.sync();
          }),
        [sheet, cell] as const,
      );
      await page.waitForFunction(
        (row) => window.workbench?.ground.selection.get().area.top === row - 1,
        Number(/\d+/.exec(cell)?.[0]),
      );
    },
    clickGrid: () => takeKeyboard(page),
    type: async (sheet, cell, text) => {
      await opened.clickGrid();
      await opened.select(sheet, cell);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      const row = Number(/\d+/.exec(cell)?.[0]);
      await page.waitForFunction((below) => window.workbench?.ground.selection.get().area.top === below, row);
    },
    paneIsReady: async () => {
      const book = await page.evaluate(() => window.workbench!.book.unitId);
      await page.waitForFunction(
        (id) => document.querySelector("iframe")?.contentWindow?.location.search.endsWith(id),
        book,
      );
      pane = await paneOf(page);
    },
    choose: async (menu, line) => {
      await page.getByRole("button", { name: menu, exact: true }).click();
      await page.getByRole("menu").getByText(line, { exact: true }).click();
    },
    says: (sentence) => page.locator(".status").filter({ hasText: sentence }).waitFor({ timeout: 5000 }),
  };
  return opened;
}
