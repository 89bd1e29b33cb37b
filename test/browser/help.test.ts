import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { inBrowser } from "./browser";
import { axeFinds } from "./panePage";

/** One of each kind of page: the index, the tables, a number, a wide table, a long formula. */
const files = ["sv/index", "sv/tables", "sv/payback", "sv/financing", "en/losttax", "en/appraise"];

describe("the help in a browser", () => {
  const here = inBrowser();
  let page: Page;
  const asked: string[] = [];

  before(async () => {
    page = await here.browser.newPage();
    page.on("request", (request) => asked.push(request.url()));
  });

  for (const file of files) {
    it(`${file} can be read on a phone and by a screen reader`, async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${here.served.address}help/${file}.html`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(await axeFinds(page), []);
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
      asked.filter((address) => !address.startsWith(`${here.served.address}help/`)),
      [],
    );
  });

  it("opens from the workbench, in its language, and from the wizard's address", async () => {
    const workbench = await here.browser.newPage();
    await workbench.goto(`${here.served.address}?language=sv`);
    await workbench.waitForSelector("#starting", { state: "detached" });
    const [opened] = await Promise.all([here.browser.waitForEvent("page"), workbench.click('a[href^="help/sv"]')]);
    await opened.waitForSelector("h1");
    assert.equal(await opened.innerText("h1"), "Alla funktioner");
    const { functions } = (await (await fetch(`${here.served.address}functions.sv-SE.json`)).json()) as {
      functions: { id: string; helpUrl: string }[];
    };
    for (const { id, helpUrl } of functions) {
      const answer = await fetch(new URL(helpUrl, here.served.address));
      assert.equal(answer.status, 200, `${id}: ${helpUrl}`);
    }
    await Promise.all([opened.close(), workbench.close()]);
  });
});
