import assert from "node:assert/strict";
import type { Frame, Page } from "playwright-core";
import { comparison as says } from "../../src/locales/sv/comparison";
import { pane as words } from "../../src/locales/sv/pane";
import { inBrowser } from "./browser";
import { axeFinds, openPane, setWidth, showView } from "./panePage";

describe("the comparison in the workbench", () => {
  const here = inBrowser();
  let page: Page;
  let pane: Frame;

  before(async () => {
    await here.browser.grantPermissions(["clipboard-read", "clipboard-write"]);
    ({ page, pane } = await openPane(here, "sv"));
    await showView(pane, "financing", "sv");
  });

  /** The names of the columns, in their order. */
  async function heads(): Promise<string[]> {
    return pane.$$eval("table:has(#row-npv) thead th", (cells) =>
      cells.slice(1).map((cell) => cell.textContent.replace(/[«»×]/g, "").trim()),
    );
  }

  it("shows the five, hides one, pins one and sorts the others", async () => {
    assert.deepEqual(await heads(), ["Anslag", "Disposition", "Fond", "Reserv", "Utfallskontrakt"]);
    await pane.getByRole("button", { name: says.hide("Fond") }).click();
    await pane.getByRole("button", { name: says.pin("Utfallskontrakt") }).click();
    assert.deepEqual(await heads(), ["Utfallskontrakt", "Anslag", "Disposition", "Reserv"]);
    await pane.getByRole("button", { name: says.choose.open }).click();
    await pane.getByLabel(says.choose.sortBy).selectOption("squeezed");
    assert.deepEqual(await heads(), ["Utfallskontrakt", "Anslag", "Reserv", "Disposition"]);
    assert.equal(await pane.getByLabel(/Investering som skrivs av/).isDisabled(), true);
    await pane.getByRole("columnheader", { name: "Reserv", exact: true }).waitFor(); // without its buttons' words
    await setWidth(page, 320);
    assert.equal(await pane.evaluate(() => document.documentElement.scrollWidth), 320);
    await setWidth(page, 420);
    assert.deepEqual(await axeFinds(pane), []);
    await pane.getByRole("button", { name: says.choose.reset, exact: true }).click();
    assert.equal((await heads()).length, 5);
  });

  it("closes the checksum, and shows its numbers when they are asked for", async () => {
    const line = pane.locator("summary", { hasText: says.checksum.title });
    assert.ok((await line.innerText()).includes(says.checksum.closes));
    await line.press("Enter");
    await pane.getByText(says.checksum.note).waitFor();
    assert.deepEqual(await axeFinds(pane), []);
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
    assert.deepEqual((await heads()).slice(4, 6), ["InsatsUtfallskontrakt", "Insats kopiaAnslag"]);
    assert.deepEqual(await axeFinds(pane), []);
  });
});
