import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import type { InBrowser } from "../../browser/browser";
import { openFunctions, type FunctionsWindow } from "../../browser/functionsPage";
import { section, told } from "../report";

/** From nothing to an answer and to a pane: bytes, and time by the clock, the first time and with what a browser keeps. */
export async function raceStart(here: InBrowser, isQuick: boolean): Promise<void> {
  // how many times slower the page's processor is made: an office computer that does other things too
  const [rounds, slowed] = isQuick ? [1, [1]] : [7, [1, 4]];
  const weight = gzipSync(readFileSync("build/workbench/functions.js")).length / 1000;
  const tell = section(`Start, by the clock; functions.js is ${weight.toFixed(0)} kB compressed`);
  for (const times of slowed) {
    const answers = await repeated(rounds, () => firstAnswer(here, times));
    tell({ what: `to the first function's answer, processor ${times} × slower`, figures: told(answers, "ms") });
    const panes = await repeated(rounds, () => firstPane(here, times));
    for (const [what, part] of [
      ["first paint of the pane", "painted"],
      ["usable pane", "usable"],
    ] as const)
      tell({
        what: `to the ${what}, processor ${times} × slower`,
        figures: told(
          panes.map((one) => one[part]),
          "ms",
        ),
      });
  }
}

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
