import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { comparison as says } from "../../src/locales/sv/comparison";
import { pane as words } from "../../src/locales/sv/pane";
import { openBrowser, serve, type Served } from "./browser";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

describe("the comparison in the workbench", () => {
  let browser: BrowserContext;
  let workbench: Served;
  let page: Page;
  let pane: Frame;

  before(async () => {
    workbench = await serve();
    browser = await openBrowser();
    await browser.grantPermissions(["clipboard-read", "clipboard-write"]);
    page = await browser.newPage();
    await page.goto(`${workbench.address}?language=sv&story=stockholm2012`);
    pane = (await (await page.waitForSelector("iframe")).contentFrame())!;
    await pane.waitForSelector("#inputs");
    await pane.getByRole("tab", { name: words.views.compare, exact: true }).click();
    await pane.waitForSelector("#comparison");
  });
  after(async () => {
    await browser.close();
    await workbench.stop();
  });

  /** The names of the columns, in their order. */
  async function heads(): Promise<string[]> {
    return pane.$$eval("table:has(#row-npv) thead th", (cells) =>
      cells.slice(1).map((cell) => cell.textContent.replace(/[«»×]/g, "").trim()),
    );
  }

  async function axeFinds(): Promise<string[]> {
    await pane.evaluate(axe);
    return pane.evaluate(async () => {
      type Axe = {
        run(within: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
      const { violations } = await (window as unknown as { axe: Axe }).axe.run("main");
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
    });
  }

  it("shows the five, hides one, pins one and sorts the others", async () => {
    assert.deepEqual(await heads(), ["Anslag", "Disposition", "Fond", "Reserv", "Utfall"]);
    await pane.getByRole("button", { name: says.hide("Fond") }).click();
    await pane.getByRole("button", { name: says.pin("Utfall") }).click();
    assert.deepEqual(await heads(), ["Utfall", "Anslag", "Disposition", "Reserv"]);
    await pane.getByRole("button", { name: says.choose.open }).click();
    await pane.getByLabel(says.choose.sortBy).selectOption("squeezed");
    assert.deepEqual(await heads(), ["Utfall", "Anslag", "Reserv", "Disposition"]);
    assert.equal(await pane.getByLabel(/Investering som skrivs av/).isDisabled(), true);
    assert.deepEqual(await axeFinds(), []);
    await pane.getByRole("button", { name: says.choose.reset, exact: true }).click();
    assert.equal((await heads()).length, 5);
  });

  it("closes the checksum, and shows its numbers when they are asked for", async () => {
    const line = pane.locator("summary", { hasText: says.checksum.title });
    assert.ok((await line.innerText()).includes(says.checksum.closes));
    await line.press("Enter");
    await pane.getByText(says.checksum.note).waitFor();
    assert.deepEqual(await axeFinds(), []);
    await line.press("Enter");
  });

  it("copies a table for Excel and Word, also where the page may not write to the clipboard", async () => {
    const copied = async () => {
      await pane.getByRole("button", { name: says.copy }).click();
      await pane.getByText(says.copied).waitFor();
      return page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const [html, text] = await Promise.all(
          ["text/html", "text/plain"].map(async (type) => (await item!.getType(type)).text()),
        );
        return { html: html!, text: text! };
      });
    };
    const byPage = await copied();
    await pane.evaluate(
      `Object.defineProperty(navigator.clipboard, "write", { value: () => Promise.reject(new Error("not here")) })`,
    );
    const byCommand = await copied();
    for (const { html, text } of [byPage, byCommand]) {
      assert.ok(text.startsWith("Mått\tEnhet\tAnslag"), text.slice(0, 80));
      assert.ok(html.includes("<table"), html.slice(0, 200));
    }
  });

  it("puts a second scenario beside the first", async () => {
    await pane.getByRole("button", { name: words.bar.menu }).click();
    await pane.getByRole("menuitem", { name: words.bar.duplicate }).click();
    const open = pane.getByRole("button", { name: says.choose.open });
    await pane.getByLabel("Scenario").locator("option:checked", { hasText: "kopia" }).waitFor({ state: "attached" });
    if ((await open.getAttribute("aria-expanded")) !== "true") await open.click();
    await pane.getByLabel("Insats", { exact: true }).check();
    assert.equal((await heads()).length, 10);
    assert.deepEqual((await heads()).slice(4, 6), ["InsatsUtfall", "Insats kopiaAnslag"]);
    assert.deepEqual(await axeFinds(), []);
  });
});
