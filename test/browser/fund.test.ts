import assert from "node:assert/strict";
import type { BrowserContext } from "playwright-core";
import { fund as says } from "../../src/locales/sv/fund";
import { pane as words } from "../../src/locales/sv/pane";
import { workbench as bar } from "../../src/locales/sv/workbench";
import { openBrowser, serve, type Served } from "./browser";
import { openWorkbench, type OpenWorkbench } from "./workbenchPage";

describe("Norrköping's fund in the workbench", () => {
  let served: Served;
  let browser: BrowserContext;
  let bench: OpenWorkbench;

  before(async () => {
    served = await serve();
    browser = await openBrowser();
    bench = await openWorkbench(browser, `${served.address}?language=sv&story=norrkoping2010`);
    await bench.pane.getByRole("tab", { name: words.views.fund, exact: true }).click();
  });
  after(async () => {
    await browser.close();
    await served.stop();
  });

  const verdict = (sentence: string) => bench.pane.getByText(sentence, { exact: true }).waitFor();

  it("40 million are enough, and the last of 45 million return nothing; half the size is short in year 1", async () => {
    await verdict(says.ends(11, "3,0"));
    const cells = bench.pane
      .getByRole("region", { name: says.sizes })
      .locator("tr", { hasText: says.rows.firstShortYear });
    assert.deepEqual(await cells.locator("td").allInnerTexts(), [says.none, "1", says.none]);
  });

  it("the ribbon asks which example to insert, and Escape leaves the question", async () => {
    const asked = bench.pane.getByRole("heading", { name: words.bar.chooseExample });
    await bench.page.getByRole("button", { name: bar.ribbon.insertExample }).click();
    await asked.waitFor();
    await bench.pane.locator(":focus", { hasText: words.bar.chooseExample }).waitFor();
    await bench.pane.locator(":focus").press("Escape");
    await asked.waitFor({ state: "detached" });
    await bench.page.getByRole("button", { name: bar.ribbon.insertExample }).click();
    const lulea = bench.pane.getByRole("button", { name: words.bar.example("Luleå") });
    await lulea.press("Enter");
    await asked.waitFor({ state: "detached" });
    await bench.pane
      .getByRole("combobox", { name: words.bar.scenario })
      .locator("option")
      .nth(1)
      .waitFor({ state: "attached" });
  });
});
