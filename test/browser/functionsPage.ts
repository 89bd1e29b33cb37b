import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";

/** What the page of the functions has. */
export interface FunctionsWindow {
  functions: Map<string, (...given: unknown[]) => void>;
  /** How often a worker has delivered. */
  deliveries: number;
}

/** Opens a page that has functions.js and nothing else, and offers workers of its own or does not. */
export async function openFunctions(page: Page, address: string, offersWorkers: boolean): Promise<void> {
  await page.goto(`${address}assets/support.html`);
  const file = readdirSync("build/workbench/scripts").find((name) => name.startsWith("simulation."));
  const script = offersWorkers ? `/scripts/${file}` : null;
  await page.evaluate((of) => {
    const here: FunctionsWindow = { functions: new Map(), deliveries: 0 };
    const associate = { associate: here.functions.set.bind(here.functions) };
    Object.assign(window, here, { CustomFunctions: { ...associate, Error, ErrorCode: {} } });
    if (of === null) return;
    const workers = {
      count: 2,
      make() {
        const worker = new Worker(of);
        worker.addEventListener("message", () => (window as unknown as FunctionsWindow).deliveries++);
        return worker;
      },
    };
    Object.assign(window, { socialInvestmentsWorkers: workers });
  }, script);
  await page.addScriptTag({ url: `${address}functions.js` });
}
