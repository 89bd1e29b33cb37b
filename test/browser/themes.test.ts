import assert from "node:assert/strict";
import type { Language } from "../../src/locales/language";
import { viewIds } from "../../src/taskpane/views";
import { inBrowser } from "./browser";
import { axeFinds, openPane, setWidth, showView, takePicture, type OpenPane } from "./panePage";

/** Colours do not hang on the language: a dark pane is looked at in one, and the system's colours in the other. */
describe("the themes of the pane", () => {
  const here = inBrowser();

  async function isReadable({ page, pane }: OpenPane, language: Language, theme: string): Promise<void> {
    await page.setViewportSize({ width: 1280, height: 2000 });
    await setWidth(page, 420);
    for (const view of viewIds) {
      await showView(pane, view, language);
      assert.deepEqual(await axeFinds(pane, ["color-contrast", "link-in-text-block"]), [], view);
      await takePicture(page, view, language, 420, theme);
    }
  }

  it("dark: every view can be read", async () => {
    const opened = await openPane(here, "sv", { theme: "dark" });
    await isReadable(opened, "sv", "dark");
    await opened.page.close();
  });

  it("the system's own, forced under a light pane with as little motion as can be: it follows, and can be read", async () => {
    const opened = await openPane(here, "en");
    const { page, pane } = opened;
    assert.equal(await pane.locator("[style*='color-scheme: light']").count(), 1);
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark", reducedMotion: "reduce" });
    await pane.waitForSelector("[style*='color-scheme: dark']");
    await isReadable(opened, "en", "contrast");
    const moving = () =>
      document.getAnimations().some(({ effect }) => Number(effect?.getComputedTiming().duration) > 1);
    assert.equal(await pane.evaluate(moving), false);
    await page.close();
  });
});
