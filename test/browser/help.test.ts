import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { openBrowser, serve, type Served } from "./browser";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** One of each kind of page: the index, the tables, a number, a wide table, a long formula. */
const files = ["sv/index", "sv/tables", "sv/payback", "sv/financing", "en/losttax", "en/appraise"];

describe("the help in a browser", () => {
  let served: Served;
  let browser: BrowserContext;
  let page: Page;
  const asked: string[] = [];

  before(async () => {
    served = await serve();
    browser = await openBrowser();
    page = await browser.newPage();
    page.on("request", (request) => asked.push(request.url()));
  });
  after(async () => {
    await browser?.close();
    await served?.stop();
  });

  for (const file of files) {
    it(`${file} can be read on a phone and by a screen reader`, async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${served.address}help/${file}.html`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        const { violations } = await (window as unknown as { axe: Axe }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
      });
      assert.deepEqual(found, []);
    });

    it(`${file} fits on paper, tables and all`, async () => {
      await page.setViewportSize({ width: 718, height: 1000 }); // A4 with margins of a centimetre
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 718);
      await page.emulateMedia({ media: null });
    });
  }

  it("asks for nothing outside its own folder", () => {
    assert.ok(asked.length > files.length);
    assert.deepEqual(
      asked.filter((address) => !address.startsWith(`${served.address}help/`)),
      [],
    );
  });

  it("opens from the workbench, in its language, and from the wizard's address", async () => {
    const workbench = await browser.newPage();
    await workbench.goto(`${served.address}?language=sv`);
    await workbench.waitForSelector("#starting", { state: "detached" });
    const [opened] = await Promise.all([browser.waitForEvent("page"), workbench.click('a[href^="help/sv"]')]);
    await opened.waitForSelector("h1");
    assert.equal(await opened.innerText("h1"), "Alla funktioner");
    const { functions } = (await (await fetch(`${served.address}functions.sv-SE.json`)).json()) as {
      functions: { id: string; helpUrl: string }[];
    };
    for (const { id, helpUrl } of functions) {
      const answer = await fetch(new URL(helpUrl, served.address));
      assert.equal(answer.status, 200, `${id}: ${helpUrl}`);
    }
    await Promise.all([opened.close(), workbench.close()]);
  });
});
