import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { pane as english } from "../../src/locales/en/pane";
import type { Language } from "../../src/locales/language";
import { pane as swedish } from "../../src/locales/sv/pane";
import type { SideId } from "../../src/taskpane/shownSide";
import type { ViewId } from "../../src/taskpane/views";
import type { OfficeTheme } from "../../src/workbench/host/external";
import type { InBrowser } from "./browser";

export const words = { sv: swedish, en: english };
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The workbench's page, and the frame in it where the task pane runs. */
export interface OpenPane {
  page: Page;
  pane: Frame;
}

export interface Opening {
  story?: string;
  /** What shows that the pane is ready. */
  shown?: string;
  theme?: OfficeTheme;
}

/** Opens the workbench with a story and waits until the pane shows it. */
export async function openPane(
  { browser, served }: InBrowser,
  language: Language,
  { story = "stockholm2012", shown = "#card", theme = "light" }: Opening = {},
): Promise<OpenPane> {
  const page = await browser.newPage();
  await page.goto(`${served.address}?language=${language}&story=${story}&theme=${theme}`);
  const frame = await page.waitForSelector("iframe");
  const pane = (await frame.contentFrame())!;
  await pane.waitForSelector(shown);
  return { page, pane };
}

/** A pane that the tests of a block share, in the order in which a person could do them: an opening is most of a test. */
export function sharedPane(here: InBrowser, language: Language, opening?: Opening): OpenPane {
  const opened: Partial<OpenPane> = {};
  before(async () => void Object.assign(opened, await openPane(here, language, opening)));
  return opened as OpenPane;
}

/** Shows a place by its tab, and waits until it is there. */
export async function showView(pane: Frame, view: ViewId, language: Language): Promise<void> {
  await pane.getByRole("tab", { name: words[language].views[view], exact: true }).click();
  await pane.waitForSelector(`[role=tabpanel][aria-labelledby=tab-${view}] h2`);
}

/** Opens a sheet beside the place from the menu, and waits until it is there. */
export async function openSide(pane: Frame, side: SideId, language: Language): Promise<void> {
  await pane.getByRole("button", { name: words[language].bar.menu, exact: true }).click();
  await pane.getByRole("menuitem", { name: words[language].sides[side], exact: true }).click();
  await pane.getByRole("heading", { name: words[language].sides[side], exact: true }).waitFor();
}

/** Makes the pane so many pixels wide. */
export async function setWidth(page: Page, width: number): Promise<void> {
  await page.$eval("iframe", (frame, wide) => (frame.style.cssText = `width:${wide}px;min-width:0;flex:none`), width);
}

/** What axe finds wrong with the pane as it is; by some rules only, where what the others look at has not changed. */
export async function axeFinds(pane: Frame | Page, rules?: string[]): Promise<string[]> {
  await pane.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(axe);
  return pane.evaluate(async (only) => {
    type Axe = { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    const asked = only ? { runOnly: { type: "rule", values: only } } : { rules: { "target-size": { enabled: true } } };
    const options = { ...asked, resultTypes: ["violations"], selectors: false }; // what else it can tell, nobody reads
    const { scrollX, scrollY } = window;
    window.scrollTo(0, 0); // what has scrolled under the header that stays in sight is no smaller a target for it
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(options);
    window.scrollTo(scrollX, scrollY);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
  }, rules);
}

/** Keeps a picture of the pane for people to look at: `build/pictures/`, named by what it shows. */
export async function takePicture(page: Page, ...told: (string | number)[]): Promise<void> {
  const folder = join(__dirname, "..", "..", "build", "pictures");
  mkdirSync(folder, { recursive: true });
  const frame = await page.waitForSelector("iframe");
  await frame.screenshot({ path: join(folder, `${told.join("-")}.png`) });
}
