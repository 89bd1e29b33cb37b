import assert from "node:assert/strict";
import type { Frame } from "playwright-core";
import { charts } from "../../src/locales/sv/charts";
import { viewIds } from "../../src/taskpane/views";
import { inBrowser } from "./browser";
import { sharedPane, words } from "./panePage";

const { bar, sides, views } = words.sv;

interface Focused {
  /** The id of the element, or what it says. */
  name: string;
  /** Within the view, not above it or below it. */
  isInView: boolean;
  /** Something is drawn around it, or under it, that is not there without the focus. */
  isSeen: boolean;
}

/** How the element with the focus looks, and what is drawn beside it. */
function lookOfFocused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const at = document.querySelector("[data-looked-at]") ?? document.activeElement!;
    return [at, at.parentElement, at.nextElementSibling]
      .flatMap((one) => (one ? [undefined, "::after", "::before"].map((part) => getComputedStyle(one, part)) : []))
      .map((style) => {
        const outline = style.outlineStyle === "none" ? "" : `${style.outlineWidth} ${style.outlineColor}`;
        return [outline, style.boxShadow, style.borderColor, style.transform].join();
      })
      .join("|");
  });
}

/** Where the focus is in the pane, and whether it can be seen: what has it looks another without it. */
async function focused(pane: Frame): Promise<Focused> {
  const told = await pane.evaluate(() => {
    const at = document.activeElement!;
    const name = at.id.startsWith("tab-") ? at.id : at.getAttribute("aria-label") || at.textContent || at.tagName;
    return { name, isInView: at.closest("[role=tabpanel]") !== null };
  });
  const seen = await lookOfFocused(pane);
  await pane.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    at.dataset.lookedAt = "";
    at.blur();
  });
  const unseen = await lookOfFocused(pane);
  await pane.evaluate(() => {
    const at = document.querySelector<HTMLElement>("[data-looked-at]")!;
    delete at.dataset.lookedAt;
    at.focus();
  });
  return { ...told, isSeen: seen !== unseen };
}

/** Waits until nothing more comes into the pane: what is drawn anew under the focus cannot be looked at twice. */
async function atRest(pane: Frame): Promise<void> {
  await pane.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 300);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 300);
        }).observe(document.body, { subtree: true, childList: true });
      }),
  );
}

describe("the pane by keyboard alone", () => {
  const opened = sharedPane(inBrowser(), "sv");

  it("goes from the top through the tabs into every view, and the focus is always seen", async () => {
    const { page, pane } = opened;
    await pane.getByLabel("Scenario", { exact: true }).focus();
    await page.keyboard.press("Tab");
    assert.equal((await focused(pane)).name, bar.menu);
    while (!(await focused(pane)).name.startsWith("tab-")) await page.keyboard.press("Tab");
    for (const [index, view] of viewIds.entries()) {
      if (index > 0) await page.keyboard.press("ArrowRight");
      const tab = await focused(pane);
      assert.deepEqual([tab.name, tab.isSeen], [`tab-${view}`, true]);
      await pane.waitForSelector(`[role=tabpanel][aria-labelledby=tab-${view}] h2`);
      await atRest(pane);
      await page.keyboard.press("Tab");
      const first = await focused(pane);
      if (!first.isInView) assert.equal(await pane.locator("[role=tabpanel] button:enabled").count(), 0, view);
      else assert.ok(first.isSeen, `${view}: ${first.name}`);
      await page.keyboard.press("Shift+Tab");
      assert.equal((await focused(pane)).name, `tab-${view}`);
    }
    await page.keyboard.press("ArrowRight");
    assert.equal((await focused(pane)).name, `tab-${viewIds[0]}`, "after the last comes the first");
  });

  it("the menu and the dialogue close with Escape, and the focus comes back", async () => {
    const { page, pane } = opened;
    const menu = pane.getByRole("button", { name: bar.menu });
    await menu.focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("menu").waitFor();
    await page.keyboard.press("Escape");
    await pane.getByRole("menu").waitFor({ state: "detached" });
    await pane.waitForFunction((name) => document.activeElement?.getAttribute("aria-label") === name, bar.menu);
    await page.keyboard.press("Enter");
    await pane.getByRole("menuitem", { name: bar.delete }).focus();
    await page.keyboard.press("Enter");
    const dialogue = pane.getByRole("alertdialog");
    await dialogue.waitFor();
    await pane.waitForFunction(() => document.activeElement?.closest("[role=alertdialog]") !== null);
    await page.keyboard.press("Escape");
    await dialogue.waitFor({ state: "detached" });
    await pane.waitForFunction((name) => document.activeElement?.getAttribute("aria-label") === name, bar.menu);
  });

  it("inserts a chart, and a live region says so", async () => {
    const { page, pane } = opened;
    await pane.locator("#tab-answer").focus();
    await page.keyboard.press("ArrowRight");
    await pane.getByRole("tab", { name: views.financing, selected: true }).waitFor();
    const figure = pane.locator("section", { has: pane.locator("#figure-results") });
    await figure.getByRole("button", { name: sides.reached, exact: true }).focus();
    await page.keyboard.press("Tab");
    assert.equal((await focused(pane)).name, charts.numbers);
    await page.keyboard.press("Enter");
    await pane
      .locator("section", { has: pane.locator("#figure-results") })
      .getByRole("table")
      .waitFor();
    const isInsert = async () => (await focused(pane)).name === charts.insert;
    const [table, years] = [1, 8]; // each year is a stop, and opens how its number was reached
    for (let press = 0; press <= table + years && !(await isInsert()); press++) await page.keyboard.press("Tab");
    assert.ok(await isInsert());
    await page.keyboard.press("Enter");
    await pane
      .getByRole("status")
      .filter({ hasText: charts.inserted("Insats") })
      .waitFor();
  });
});
