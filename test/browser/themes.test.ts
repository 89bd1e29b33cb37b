import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Language } from "../../src/locales/language";
import { viewIds } from "../../src/taskpane/views";
import { inBrowser } from "./browser";
import { axeFinds, openPane, setWidth, showView, takePicture } from "./panePage";

type Media = Parameters<Page["emulateMedia"]>[0];

/**
 * As Office and the system can be: light and dark, and the system's own colours with as little motion as can be. Colours do
 * not hang on the language: a dark pane is looked at in one, and the system's colours in the other.
 */
const themes: Record<
  "light" | "dark" | "contrast",
  { office: "light" | "dark"; media: Media; languages: readonly Language[] }
> = {
  light: { office: "light", media: { forcedColors: "none" }, languages: ["sv", "en"] },
  dark: { office: "dark", media: { forcedColors: "none" }, languages: ["sv"] },
  contrast: {
    office: "light",
    media: { forcedColors: "active", colorScheme: "dark", reducedMotion: "reduce" },
    languages: ["en"],
  },
};

describe("the themes of the pane", () => {
  const here = inBrowser();

  for (const theme of ["light", "dark", "contrast"] as const)
    for (const language of themes[theme].languages)
      it(`${theme}: every view can be read, and has its picture taken (${language})`, async () => {
        const { office, media } = themes[theme];
        const { page, pane } = await openPane(here, language, { theme: office });
        await page.setViewportSize({ width: 1280, height: 2000 });
        await page.emulateMedia(media);
        await setWidth(page, 420);
        for (const view of viewIds) {
          await showView(pane, view, language);
          if (theme !== "light")
            assert.deepEqual(await axeFinds(pane, ["color-contrast", "link-in-text-block"]), [], view);
          if (theme === "contrast") {
            const moving = () =>
              document.getAnimations().some(({ effect }) => Number(effect?.getComputedTiming().duration) > 1);
            assert.equal(await pane.evaluate(moving), false, view);
          }
          await takePicture(page, view, language, 420, theme);
          if (theme !== "light") continue;
          await setWidth(page, 320);
          await takePicture(page, view, language, 320, theme);
          await setWidth(page, 420);
        }
        await page.close();
      });

  it("follow the system when it begins to force colours under the pane", async () => {
    const { page, pane } = await openPane(here, "sv");
    assert.equal(await pane.locator("[style*='color-scheme: light']").count(), 1);
    await page.emulateMedia({ forcedColors: "active" });
    await pane.waitForSelector("[style*='color-scheme: dark']");
    await page.close();
  });
});
