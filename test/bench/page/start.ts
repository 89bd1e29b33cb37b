import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { openBrowser, type InBrowser } from "../../browser/browser";
import { openFunctions, type FunctionsWindow } from "../../browser/functionsPage";
import { section, told } from "../report";

/** How many times slower the page's processor is made: an office computer that does other things too. */
const slowed = [1, 4];

/**
 * From nothing to an answer and to a pane: bytes, and time by the clock, cold in a browser that has never seen the page
 * and warm with what it keeps from the times before.
 */
export async function raceStart(here: InBrowser, isQuick: boolean): Promise<void> {
  const weight = gzipSync(readFileSync("build/workbench/functions.js")).length / 1000;
  const tell = section(`Start, by the clock; functions.js is ${weight.toFixed(0)} kB compressed`);
  for (const times of isQuick ? slowed.slice(0, 1) : slowed) {
    const cold = await repeated(isQuick ? 1 : 3, async () => {
      if (isQuick) return started(here, times);
      const browser = await openBrowser();
      const start = await started({ ...here, browser }, times);
      await browser.close();
      return start;
    });
    const [, , ...warm] = await repeated(isQuick ? 0 : 7, () => started(here, times)); // two until all is kept
    const tellAll = (state: string, starts: Started[]) =>
      parts.forEach(([what, part]) => {
        const figures = told(
          starts.map((start) => start[part]),
          "ms",
        );
        tell({ what: `${state}, to the ${what}, processor ${times} × slower`, figures });
      });
    tellAll("cold", cold);
    if (warm.length > 0) tellAll("warm", warm);
  }
}

/** A page with functions.js alone, and then the pane's. */
async function started(here: InBrowser, times: number): Promise<Started> {
  return { answered: await firstAnswer(here, times), ...(await firstPane(here, times)) };
}

interface Started {
  answered: number;
  painted: number;
  usable: number;
}

const parts: readonly (readonly [string, keyof Started])[] = [
  ["first function's answer", "answered"],
  ["first paint of the pane", "painted"],
  ["usable pane", "usable"],
];

async function repeated<Answer>(rounds: number, ask: () => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let round = 0; round < rounds; round++) answers.push(await ask());
  return answers;
}

async function newPage({ browser }: InBrowser, times: number): Promise<Page> {
  const page = await browser.newPage();
  const session = await browser.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: times });
  return page;
}

async function firstAnswer(here: InBrowser, times: number): Promise<number> {
  const page = await newPage(here, times);
  await openFunctions(page, here.served.address, false);
  const milliseconds = await page.evaluate(() => {
    (window as unknown as FunctionsWindow).functions.get("EXCLUDED")!(9406, 0.128, {});
    const [script] = performance.getEntriesByName(new URL("/functions.js", location.href).href);
    return performance.now() - script!.startTime;
  });
  await page.close();
  return milliseconds;
}

async function firstPane(here: InBrowser, times: number): Promise<{ painted: number; usable: number }> {
  const page = await newPage(here, times);
  await page.goto(`${here.served.address}?language=sv&story=stockholm2012`);
  const pane = (await (await page.waitForSelector("iframe")).contentFrame())!;
  await pane.waitForSelector("#card");
  const found = await pane.evaluate(() => ({
    painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
    usable: performance.now(),
  }));
  await page.close();
  return found;
}
