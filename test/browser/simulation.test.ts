import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { inBrowser } from "./browser";
import { openFunctions, type FunctionsWindow } from "./functionsPage";

const programme = [
  ["Input", "Value", "Low", "High"],
  ["Participants", 100, 0, 0],
  ["Share otherwise excluded", 0.4, 0.2, 0.5],
  ["Effect", 0.2, 0.05, 0.4],
  ["Cost per participant", 60000, 50000, 90000],
  ["Age at start", 19, 0, 0],
  ["Horizon", 25, 0, 0],
  ["Drop-off per year", 0.05, 0.02, 0.3],
  ["Discount rate", 0.03, 0.02, 0.05],
];
const costs = [["City", 60000, 18, 64, 1, 1, 40000, 90000]];

interface Streamed {
  answers: unknown[];
  /** How often a worker delivered. */
  orders: number;
}

/** Streams SIMULATE in a page that has functions.js and nothing else, and offers workers or does not. */
async function streamed(page: Page, address: string, offersWorkers: boolean, draws: number): Promise<Streamed> {
  await openFunctions(page, address, offersWorkers);
  return page.evaluate(
    ([given, count]) =>
      new Promise<Streamed>((resolve) => {
        const { functions } = window as unknown as FunctionsWindow;
        const answers: unknown[] = [];
        let quiet = 0;
        functions.get("SIMULATE")!(...given, count, 1, {
          setResult(answer: unknown) {
            answers.push(answer);
            window.clearTimeout(quiet);
            quiet = window.setTimeout(() => {
              resolve({ answers, orders: (window as unknown as FunctionsWindow).deliveries });
            }, 3000);
          },
        });
      }),
    [[programme, costs], draws] as const,
  );
}

describe("SIMULATE in a browser", () => {
  const here = inBrowser();

  it("gives the same table, bit for bit, from two workers and from slices of the page's time", async () => {
    const page = await here.browser.newPage();
    const inSlices = await streamed(page, here.served.address, false, 100_000);
    const byWorkers = await streamed(page, here.served.address, true, 100_000);
    assert.equal(inSlices.orders, 0);
    assert.ok(byWorkers.orders >= 10);
    assert.deepEqual(byWorkers.answers.at(-1), inSlices.answers.at(-1));
    assert.deepEqual(byWorkers.answers[0], inSlices.answers[0]);
    await page.close();
  });
});
