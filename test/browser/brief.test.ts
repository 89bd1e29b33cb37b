import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { briefWords } from "../../src/locales/briefWords";
import { languages, type Language } from "../../src/locales/language";
import type { BriefKind } from "../../src/taskpane/brief/document";
import { inBrowser } from "./browser";
import { axeFinds, openPane, words, type OpenPane } from "./panePage";
import { cutsOf } from "./printed";

const pictures = join(process.cwd(), "build", "pictures");
/** As wide as the text of a printed page, in the pixels of a screen. */
const pageWidth = 680;

/** The page that the pane shows of the brief, once it is the one that is wanted. */
async function made({ pane }: OpenPane, kind: BriefKind, language: Language): Promise<string> {
  const say = briefWords[language];
  await pane.getByRole("radio", { name: say.pane.kinds[kind] }).check();
  await pane.waitForFunction(
    ([title, missing]) => {
      const html = document.querySelector("#side iframe")?.getAttribute("srcdoc") ?? "";
      return html.includes(title!) && !html.includes(missing!);
    },
    [`<p>${say.titles[kind]}`, say.chance.missing],
  );
  return (await pane.getAttribute("#side iframe", "srcdoc"))!;
}

describe("the brief in hand", () => {
  const here = inBrowser();

  for (const language of languages) {
    it(`is two clicks from Stockholm's answer: one page, and three to six, whole and readable (${language})`, async () => {
      const { sides } = words[language];
      const opened = await openPane(here, language);
      // the first click; the page is there without another, and the second saves it
      await opened.pane.getByRole("button", { name: sides.brief, exact: true }).first().click();
      const pages: Partial<Record<BriefKind, number>> = {};
      for (const kind of ["summary", "full"] as const) {
        const html = await made(opened, kind, language);
        const page = await here.browser.newPage();
        await page.setContent(html);
        await page.setViewportSize({ width: pageWidth, height: 1000 });
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: join(pictures, `brief-${kind}-${language}.png`), fullPage: true });
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(wider <= 0, `${kind} is ${wider} pixels wider than the paper`);
        assert.deepEqual(await axeFinds(page), []);
        const path = join(pictures, `brief-${kind}-${language}.pdf`);
        const pdf = await page.pdf({ path, preferCSSPageSize: true, tagged: true });
        const { cuts, rows, headings, charts } = cutsOf(pdf);
        assert.deepEqual(cuts, []);
        assert.ok(rows > 5 && headings > 5 && charts > 0, `${rows} rows, ${headings} headings and ${charts} charts`);
        pages[kind] = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
        await page.close();
      }
      assert.equal(pages.summary, 1);
      assert.ok(pages.full! >= 3 && pages.full! <= 6, `${pages.full} pages`);
      const saving = opened.page.waitForEvent("download");
      await opened.pane.getByRole("button", { name: briefWords[language].pane.save }).click();
      const file = await saving;
      assert.match(file.suggestedFilename(), /\.html$/);
      assert.match(readFileSync(await file.path(), "utf8"), /^<!doctype html>/);
      await opened.page.close();
    });
  }
});
