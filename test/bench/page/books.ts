import type { Frame, Page } from "playwright-core";
import type { InBrowser } from "../../browser/browser";
import { openPane } from "../../browser/panePage";
import { scenario } from "../../../src/locales/sv/scenario";
import { situationIds } from "../../../src/stories/situationIds";
import { atMost, section, short, spread, told } from "../report";
import { raceScenarios, tellGrowth } from "./scenarios";
import { longestByOwner, longestTask } from "./tasks";

/** The sheet of the example's measure. */
export const measured = scenario.measure;

declare global {
  interface Window {
    /** How many requests of the pane somebody waited for, counted where its client hands them on. */
    requests: number;
    /** When the edit that was made last had been answered and painted, in milliseconds. */
    painted: Promise<number>;
    _richApiNativeBridge: { sendMessageToHost(text: string): void };
  }
}

interface Size {
  edits: number;
  manyEdits: number;
  cells: number[];
  scenarios: number[];
}
const full: Size = { edits: 20, manyEdits: 500, cells: [100, 1_000, 2_000, 10_000], scenarios: [2, 12, 20, 50, 200] };
const quick: Size = { edits: 2, manyEdits: 5, cells: [20], scenarios: [2] };

/** Workbooks through Microsoft's client: opening, editing, many cells, many scenarios, and memory. */
export async function raceBooks(here: InBrowser, isQuick: boolean): Promise<void> {
  const size = isQuick ? quick : full;
  const tell = section("Workbooks in the browser, through Microsoft's client, by the clock");
  const open = async (story: string) => {
    const start = performance.now();
    const opened = await openPane(here, "sv", { story });
    tell({ what: `${story} opened, until the pane answers`, figures: `${short(performance.now() - start)} ms` });
    return opened;
  };
  const [edited, ...others] = situationIds;
  for (const story of isQuick ? [] : others) await (await open(story)).page.close();
  const { page, pane } = await open(edited);
  await raceEdits(pane, page, size, tell);
  const written: number[] = [];
  for (const count of size.cells) {
    written.push(await manyCells(pane, count));
    tell({ what: `${count} function cells written and calculated`, figures: `${short(written.at(-1)!)} ms` });
  }
  if (!isQuick) tellGrowth(tell, "function cells", size.cells, written);
  await raceScenarios({ page, pane }, size.scenarios);
  await page.close();
}

async function raceEdits(pane: Frame, page: Page, size: Size, tell: ReturnType<typeof section>): Promise<void> {
  await pane.evaluate(countRequests);
  const times: number[] = [];
  const requests: number[] = [];
  const task = await longestTask(page, async () => {
    for (let edit = 0; edit < size.edits; edit++) {
      await pane.evaluate(() => (window.requests = 0));
      times.push(await editEffect(pane, 0.2 + 0.001 * (edit + 1)));
      requests.push((await pane.evaluate(() => window.requests)) - requestsOfEdit);
    }
  });
  const bytes = await page.evaluate(() => window.workbench!.longest);
  tell({ what: "an edit in the grid, until its answer is painted", figures: told(times, "ms") });
  const round = spread(requests).middle;
  tell({
    what: "requests waited for after an edit",
    figures: told(requests, ""),
    goal: atMost(2, "round trips", round),
  });
  tell({
    what: "the largest request or reply since the workbook was opened",
    figures: `${short(bytes / 1000)} kB`,
    goal: atMost(1000, "kB", bytes / 1000),
  });
  tell({
    what: "the longest task of the page's thread, with the spreadsheet's in it",
    figures: `${short(task)} ms`,
    goal: atMost(50, "ms", task),
  });
  const owners = await longestByOwner(page, async () => {
    for (let edit = 0; edit < size.edits; edit++) await editEffect(pane, 0.3 + 0.001 * (edit + 1));
  });
  const ours = Math.max(
    ...owners.filter(([owner]) => owner === "pane" || owner === "functions").map(([, most]) => most),
  );
  tell({
    what: `the most of one task that is ours; by profile ${owners.map(([owner, most]) => `${owner} ${short(most)} ms`).join(", ")}`,
    figures: `${short(ours)} ms`,
    goal: atMost(50, "ms", ours),
  });
  const edits = async (first: number, count: number) => {
    for (let edit = first; edit < first + count; edit++) await editEffect(pane, 0.1 + 0.0003 * (edit + 1));
  };
  const warm = Math.ceil(size.manyEdits / 5); // until all is kept that is kept once
  await edits(0, warm);
  const before = await heap(page);
  await edits(warm, size.manyEdits);
  const grown = Math.max(0, (await heap(page)) - before);
  tell({
    what: `memory more after ${size.manyEdits} edits, pane and spreadsheet together`,
    figures: `${short(grown)} MB`,
    goal: atMost(5, "MB", grown),
  });
}

async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 2 ** 20;
}

/** An edit of ours looks for its cell, and writes. */
const requestsOfEdit = 2;

function countRequests(): void {
  window.requests = 0;
  const bridge = window._richApiNativeBridge;
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    const letsGo = text.includes("_RemoveReference") && !text.includes("QueryInfo"); // nobody waits for it
    if (!letsGo) window.requests++;
    send(text);
  };
}

/** Writes the effect's cell, as an edit in the grid does. */
export function writeEffect({ sheet: name, effect }: { sheet: string; effect: number }): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const programme = sheet.names.getItem("Programme").getRange().load("values");
    await context.sync();
    const row = programme.values.findIndex(([input]) => /^effe[ck]t/i.test(String(input)));
    programme.getCell(row, 1).values = [[effect]];
    await context.sync();
  });
}

/** Edits the effect in the grid, and waits until the pane has painted another answer: milliseconds. */
export async function editEffect(pane: Frame, effect: number, sheet = measured): Promise<number> {
  await pane.evaluate(() => {
    const root = document.querySelector("#root")!;
    const before = root.textContent;
    const start = performance.now();
    window.painted = new Promise((resolve) => {
      const changes = new MutationObserver(() => {
        if (root.textContent === before) return;
        changes.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      });
      changes.observe(root, { subtree: true, childList: true, characterData: true });
    });
  });
  await pane.evaluate(writeEffect, { sheet, effect });
  return pane.evaluate(() => window.painted);
}

function manyCells(pane: Frame, count: number): Promise<number> {
  return pane.evaluate(async (cells) => {
    const start = performance.now();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Many");
      const range = sheet.getRange("A1").getResizedRange(cells - 1, 0);
      range.formulas = Array.from({ length: cells }, (_, row) => [`=SOCIAL.EXCLUDED(${row + 1},0.128)`]);
      await context.sync();
      range.load("values");
      await context.sync();
      const last = range.values.at(-1)![0] as number;
      if (last !== Math.ceil(cells * 0.128)) throw new Error(`the last cell shows ${last}`);
      sheet.delete();
      await context.sync();
    });
    return performance.now() - start;
  }, count);
}
