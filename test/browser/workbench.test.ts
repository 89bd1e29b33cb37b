import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { files as swedishFiles } from "../../src/locales/sv/files";
import { pane as swedishPane } from "../../src/locales/sv/pane";
import { workbench as english } from "../../src/locales/en/workbench";
import { workbench as swedish } from "../../src/locales/sv/workbench";
import { inBrowser } from "./browser";
import { openWorkbench, type OpenWorkbench } from "./workbenchPage";

describe("the workbench in a browser", () => {
  const here = inBrowser();
  let bench: OpenWorkbench;

  before(async () => {
    bench = await openWorkbench(here.browser, `${here.served.address}?language=sv`);
  });

  it("begins with an empty workbook within fifteen seconds on any machine, and Stockholm is one press away", async () => {
    const page = await here.browser.newPage();
    const began = Date.now();
    await page.goto(`${here.served.address}?language=sv`, { waitUntil: "commit" });
    await page.locator("#starting .cells").waitFor(); // a picture of what comes
    await page.waitForSelector("#starting", { state: "detached" });
    assert.equal(await page.locator("iframe").getAttribute("title"), swedish.pane);
    assert.ok(Date.now() - began < 15_000, `usable after ${Date.now() - began} ms`);
    const pane = page.frameLocator("iframe");
    await pane.getByRole("heading", { name: swedishPane.empty.own.title }).waitFor();
    await pane.getByRole("button", { name: swedishPane.bar.example(swedishPane.bar.examples.stockholm2012) }).click();
    await pane.getByText(/1\s019 krävs/).waitFor();
    await page.close();
  });

  it("asks before what was done is thrown away, and a key goes from the grid to the pane and back", async () => {
    const { page } = bench;
    const undo = page.getByRole("button", { name: swedish.undo });
    assert.equal(await undo.getAttribute("aria-disabled"), "true");
    // a browser asks before it leaves a page that prevents its leaving
    const asksToLeave = () =>
      page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
    assert.equal(await asksToLeave(), false);
    await bench.write("Årskullen", "B5", 1);
    await page.locator("[aria-disabled=true]", { hasText: swedish.undo }).waitFor({ state: "detached" });
    assert.equal(await asksToLeave(), true);
    await bench.choose(swedish.file.menu, swedish.file.fresh);
    await page.getByRole("alertdialog", { name: swedish.leave.title }).waitFor();
    await page.getByRole("button", { name: swedish.leave.no }).click();
    await page.getByRole("alertdialog").waitFor({ state: "detached" });
    assert.equal(await bench.read("Årskullen", "B5"), 1);
    await undo.click();
    assert.equal(await bench.read("Årskullen", "B5"), 9406);

    const inPane = () => page.evaluate(() => document.activeElement?.tagName === "IFRAME");
    await bench.select("Årskullen", "B6");
    await page.mouse.click(300, 400);
    assert.equal(await inPane(), false);
    await page.keyboard.press("F6");
    await bench.pane.locator(":focus").waitFor();
    assert.equal(await inPane(), true);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.id.startsWith("__editor"));
    await page.keyboard.press("F6");
    await bench.pane.locator(":focus").waitFor();
    await page.keyboard.press("F6");
    await page.waitForFunction(() => document.activeElement?.id.startsWith("__editor"));
    await page.getByRole("button", { name: swedish.hidePane }).click();
    await page.getByRole("button", { name: swedish.ribbon.openPane }).click();
    await bench.pane.locator(":focus").waitFor();
    assert.equal(await inPane(), true);
  });

  it("undo takes back what the pane wrote, in one step", async () => {
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Årskullen");
        sheet.getRange("B5").values = [[1]];
        sheet.getRange("B7:B7").values = [[2]];
        await context.sync();
      }),
    );
    assert.equal(await bench.read("Årskullen", "B7"), 2);
    await bench.page.getByRole("button", { name: "Ångra" }).click();
    assert.equal(await bench.read("Årskullen", "B5"), 9406);
    assert.equal(await bench.read("Årskullen", "B7"), 15750000);
    assert.equal(await bench.read("Årskullen", "B9"), 18963000000);
    await bench.page.getByRole("button", { name: "Gör om" }).click();
    assert.equal(await bench.read("Årskullen", "B5"), 1);
    await bench.page.getByRole("button", { name: "Ångra" }).click();
    assert.equal(await bench.read("Årskullen", "B7"), 15750000);
  });

  it("draws what the pane wrote, though it rests while the pane is answered", async () => {
    const cells = bench.page.locator('#grid canvas[id^="univer-sheet-main"]');
    const looks = async () => (await cells.screenshot()).toString("base64");
    const until = async (holds: (drawn: string) => boolean) => {
      for (let tries = 0; tries < 20; tries++) if (holds(await looks())) return;
      assert.fail("the grid is not drawn again");
    };
    const before = await looks();
    assert.equal(await looks(), before);
    await bench.write("Årskullen", "B5", 1);
    await until((drawn) => drawn !== before);
    await bench.write("Årskullen", "B5", 9406);
    await until((drawn) => drawn === before);

    await bench.select("Årskullen", "A80"); // a cell that is shown from the pane is scrolled to, as in Excel
    await until((drawn) => drawn !== before);
    const at80 = await looks();
    await bench.select("Årskullen", "A400");
    await until((drawn) => drawn !== at80 && drawn !== before);
    await bench.select("Årskullen", "A1");
  });

  it("draws the charts that the pane puts on a sheet, and only on that sheet", async () => {
    const strip = bench.page.locator("#charts");
    assert.equal(await strip.isVisible(), false);
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Årskullen");
        sheet.getRange("H1:I3").values = [
          ["År", "Netto"],
          ["Första", -5],
          ["Andra", 3],
        ];
        sheet.charts.add("Line", sheet.getRange("H1:I3")).title.text = "Netto per år";
        await context.sync();
      }),
    );
    await strip.getByRole("figure").filter({ hasText: "Netto per år" }).waitFor();
    await strip.getByText("ritade av arbetsbänken").waitFor();
    assert.match((await strip.textContent()) ?? "", /−5.*3.*Första.*Andra/);
    await bench.write("Årskullen", "I3", 40);
    await strip.getByText("40").waitFor();
    await bench.select("Insats", "A1"); // a scenario begins with two charts of its own
    await strip.getByRole("figure").filter({ hasText: "När de minskade kostnaderna når insatsens" }).waitFor();
    assert.equal(await strip.getByText("Netto per år").count(), 0);
  });

  it("reads what is pasted as if it were typed, and a formula opened and closed is the same", async () => {
    await here.browser.grantPermissions(["clipboard-read", "clipboard-write"]);
    await bench.clickGrid();
    const paste = async (text: string) => {
      await bench.select("Årskullen", "H40");
      await bench.page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
      await bench.page.keyboard.press("Control+V");
    };
    await paste("12,8 %\t1 500\nStaden");
    await bench.page.waitForFunction(() => window.workbench!.book.value("book1-sheet1", 40, 7) === "Staden");
    assert.equal(await bench.read("Årskullen", "H40"), 0.128);
    assert.equal(await bench.read("Årskullen", "I40"), 1500);
    await paste('"två\nrader"\t"sa ""nej"""');
    await bench.page.waitForFunction(() => window.workbench!.book.value("book1-sheet1", 39, 7) === "två\nrader");
    assert.deepEqual(
      [await bench.read("Årskullen", "I40"), await bench.read("Årskullen", "H41")],
      ['sa "nej"', "Staden"],
    );
    await paste("12,8 %");
    await bench.page.waitForFunction(() => window.workbench!.book.value("book1-sheet1", 39, 7) === 0.128);
    await paste("1.234");
    await bench.says(/”1.234” togs inte in/);
    assert.equal(await bench.read("Årskullen", "H40"), 0.128);

    await bench.select("Årskullen", "B9");
    await bench.page.keyboard.press("F2");
    await bench.page.keyboard.press("Enter");
    const formula = await bench.page.evaluate(() => window.workbench!.book.formula("book1-sheet1", 8, 1));
    assert.equal(formula, "=SOCIAL.EXCLUSIONCOST(B8,B7)");
    await bench.select("Årskullen", "B9");
    await bench.page.keyboard.press("F2");
    await bench.page.keyboard.type("+1,5");
    await bench.page.keyboard.press("Enter");
    await bench.page.waitForFunction(() => window.workbench!.ground.selection.get().area.top === 9);
    assert.equal(await bench.read("Årskullen", "B9"), 18963000001.5);
  });

  it("takes Swedish numbers as they are written, and never another number", async () => {
    await bench.type("Årskullen", "B6", "12,9 %");
    assert.equal(await bench.read("Årskullen", "B6"), 0.129);
    await bench.type("Årskullen", "B5", "10 000");
    assert.equal(await bench.read("Årskullen", "B5"), 10000);
    for (const text of ["12.8", "1.234,5", "2012-05-01", "1e3"]) {
      await bench.type("Årskullen", "B5", text);
      await bench.says(new RegExp(`”${text}” togs inte in`));
      assert.equal(await bench.read("Årskullen", "B5"), 10000, text);
    }
    await bench.type("Årskullen", "F29", "falskt");
    assert.equal(await bench.read("Årskullen", "F29"), false);
    await bench.type("Årskullen", "F30", "=SUM(1,5; 2)");
    assert.equal(await bench.read("Årskullen", "F30"), 3.5);
    await bench.type("Årskullen", "F30", "=SUM(A1,B1)");
    await bench.says(/Formeln togs inte in/);
    assert.equal(await bench.read("Årskullen", "F30"), 3.5);
  });

  it("ends a formula as it is typed, though functions are suggested from what was typed before", async () => {
    await bench.clickGrid();
    await bench.select("Årskullen", "F28");
    await bench.page.keyboard.type("=SUM");
    await bench.page.getByText("SUMIFS", { exact: true }).waitFor();
    await bench.page.keyboard.type("(1;2)");
    await bench.page.keyboard.press("Enter");
    await bench.page.waitForFunction(() => window.workbench!.ground.selection.get().area.top === 28);
    assert.equal(await bench.read("Årskullen", "F28"), 3);
  });

  it("says why a cell refuses, and why a table does not fit", async () => {
    await bench.type("Årskullen", "F30", "=SOCIAL.DISCOUNTFACTOR(4; 1)");
    assert.equal(await bench.read("Årskullen", "F30"), "#VALUE!");
    await bench.select("Årskullen", "F30");
    await bench.says(/skriv 4 %/);
    await bench.type("Årskullen", "H32", "i vägen");
    await bench.type("Årskullen", "H30", "={1;2;3}");
    await bench.select("Årskullen", "H30");
    assert.equal(await bench.read("Årskullen", "H30"), "#SPILL!");
    await bench.says(/får inte plats/);
  });

  it("a button of the ribbon runs the add-in's function, and the pane hears of a sheet that the person deletes", async () => {
    const ribbon = bench.page.getByRole("group", { name: "Sociala investeringar" });
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onDeleted.add((event) => {
          document.title = `deleted ${event.worksheetId}`;
          return Promise.resolve();
        });
        Office.actions.associate("newScenario", (event: Office.AddinCommands.Event) => {
          document.title = event.source.id;
          event.completed();
        });
        await context.sync();
      }),
    );
    await ribbon.getByRole("button", { name: "Nytt scenario" }).click();
    await bench.pane.waitForFunction(() => document.title === "newScenario");
    const tab = bench.page.locator("[data-id='book1-sheet2']");
    await tab.click();
    await tab.click({ button: "right" });
    await bench.page.getByText("Ta bort", { exact: true }).last().click();
    await bench.page.getByRole("button", { name: "Avbryt", exact: true }).waitFor(); // the grid's dialogue is in Swedish
    await bench.page.getByRole("button", { name: "OK", exact: true }).click();
    await bench.pane.waitForFunction(() => document.title === "deleted book1-sheet2");
  });

  it("saves a file that it opens again, and keeps a draft over a reload where the person has said so", async () => {
    const { page } = bench;
    await bench.write("Årskullen", "B5", 9000);
    await page.getByRole("button", { name: swedishFiles.draft.yes }).click();
    await page.waitForFunction(() => localStorage.getItem("social-workbench-draft")?.includes("9000"));
    await page.reload();
    await page.getByText(swedishFiles.draft.opened).waitFor();
    await page.waitForSelector("#starting", { state: "detached" });
    await bench.paneIsReady();
    assert.equal(await bench.read("Årskullen", "B5"), 9000);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      bench.choose(swedish.file.menu, swedishFiles.save),
    ]);
    const file = await download.path();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      bench.choose(swedish.file.menu, swedishFiles.open),
    ]);
    const before = await page.evaluate(() => window.workbench!.book.unitId);
    await chooser.setFiles({ name: "a.xlsx", mimeType: "", buffer: readFileSync(file) });
    await page.waitForFunction((id) => window.workbench!.book.unitId !== id, before);
    await bench.paneIsReady();
    assert.equal(await bench.read("Årskullen", "B5"), 9000);
    assert.match(String(await bench.read(swedishFiles.readMe.sheet, "A1")), /först/);
    await bench.choose(swedish.file.menu, swedishFiles.draft.clear);
    assert.equal(await page.evaluate(() => localStorage.getItem("social-workbench-draft")), null);
  });

  it("another example is another workbook", async () => {
    const first = await bench.page.evaluate(() => window.workbench!.book.unitId);
    await bench.write("Årskullen", "B5", 2);
    const leave = async (answer: string) => {
      await bench.choose(swedish.story, "Luleå 2012");
      await bench.page.getByRole("alertdialog", { name: swedish.leave.title }).waitFor();
      await bench.page.getByRole("button", { name: answer }).click();
    };
    await leave(swedish.leave.no);
    assert.equal(await bench.read("Årskullen", "B5"), 2);
    await leave(swedish.leave.yes);
    await bench.page.waitForFunction((id) => window.workbench?.book.unitId !== id, first);
    await bench.paneIsReady();
    const language = await bench.pane.evaluate(() => Office.context.document.settings.get("language") as unknown);
    assert.equal(language, "sv");
    assert.notEqual(await bench.read("Årskullen", "B5"), 9406);
    await bench.write("Årskullen", "B5", 1);
    assert.equal(await bench.read("Årskullen", "B5"), 1);
  });

  it("what was done goes along to another language, unasked, and the bar has two rows at 320 px", async () => {
    const { page } = bench;
    await bench.choose(swedish.language, "English");
    await page.waitForFunction(() => document.documentElement.lang === "en" && !document.querySelector("#starting"));
    await bench.paneIsReady();
    assert.equal(await bench.read("Årskullen", "B5"), 1);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole("button", { name: english.more }).waitFor();
    const [wide, high] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.querySelector("h1")!.parentElement!.offsetHeight,
    ]);
    assert.ok(wide === 320 && high <= 64, `${wide} px wide, the bar ${high} px high`);
  });
});
