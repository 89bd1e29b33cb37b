import assert from "node:assert/strict";
import type { Frame } from "playwright-core";
import { cellSteps as englishCells } from "../../src/locales/en/cellSteps";
import { reached as english } from "../../src/locales/en/reached";
import { cellSteps as swedishCells } from "../../src/locales/sv/cellSteps";
import { comparison } from "../../src/locales/sv/comparison";
import { pane as words } from "../../src/locales/sv/pane";
import { reached as say } from "../../src/locales/sv/reached";
import { rows } from "../../src/taskpane/comparison/rows";
import { inBrowser } from "./browser";
import { axeFinds, openPane, openSide, setWidth, sharedPane, showView, takePicture } from "./panePage";
import { openWorkbench } from "./workbenchPage";

describe("how a number was reached, in the pane", () => {
  const here = inBrowser();
  const opened = sharedPane(here, "sv");

  it("is told of the number that is chosen in the comparison, from the keyboard too", async () => {
    const bench = await openWorkbench(here.browser, `${here.served.address}?language=sv`);
    const { pane } = bench;
    await pane.getByRole("tab", { name: words.views.financing, exact: true }).click();
    await pane.locator("#row-squeezed td").nth(2).getByRole("button").click();
    await pane.getByText(say.formulas.comparison.squeezed).waitFor();
    assert.equal(await pane.getByLabel(say.variants.comparison).inputValue(), "fund");
    assert.equal(await pane.evaluate(() => document.activeElement?.id), "side-title");
    await pane.getByRole("button", { name: words.sides.back(words.views.financing) }).click();
    const isBack = await pane.evaluate(() => document.activeElement?.getAttribute("data-number"));
    assert.equal(isBack, "comparison squeezed fund"); // where the person was
    await pane.getByRole("button", { name: comparison.allRows(rows.length) }).click();
    const row = pane.locator("#row-paybackAll th").getByRole("button");
    assert.equal(await row.innerText(), comparison.rows.paybackAll);
    await row.focus();
    await row.press("Enter");
    await pane.getByText(say.formulas.comparison.paybackAll).waitFor();
    await bench.page.close();
  });

  it("is told of a cell of the map of two inputs, at its two values", async () => {
    const { pane } = opened;
    await showView(pane, "uncertainty", "sv");
    const cell = pane.locator("[aria-labelledby=heat] tbody tr").first().locator("td").last().getByRole("button");
    const [, row, variant] = /^heat (cashable\|[^|]+\|\S+) (.+)$/.exec((await cell.getAttribute("data-number"))!)!;
    await cell.click();
    await pane.getByText(say.tried.formula).waitFor();
    assert.equal(await pane.getByLabel(say.variants.heat).inputValue(), variant);
    assert.equal(await pane.getByLabel(say.which).inputValue(), `heat ${row}`);
    assert.deepEqual(await axeFinds(pane), []);
  });

  it("is told of every number in the tables: none stands there without its link, and a chart's opens its year", async () => {
    const { page, pane } = opened;
    await page.setViewportSize({ width: 1280, height: 2000 });
    const openAll = () => pane.$$eval("#view details", (all) => all.forEach((one) => one.setAttribute("open", "")));
    for (const view of ["answer", "financing", "inputs", "uncertainty"] as const) {
      await showView(pane, view, "sv");
      // what can be taken home is never enough here, so only of all that falls is anything worth knowing
      if (view === "answer") await pane.getByText(words.counting.names.own, { exact: true }).click();
      if (view === "uncertainty") await pane.waitForSelector("[aria-labelledby=knowing] table");
      await openAll();
      const bare = await pane.$$eval("#view td", (cells) =>
        cells
          .filter((cell) => /^[−<>]?\s?\d/.test(cell.textContent.trim()))
          .filter((cell) => !cell.querySelector("button")),
      );
      assert.deepEqual(bare.length, 0, view);
      assert.deepEqual(await axeFinds(pane, ["landmark-unique", "region", "nested-interactive"]), [], view);
    }
    await showView(pane, "financing", "sv");
    await openAll();
    await pane.locator('[data-number="results fund 0"]').last().click();
    await pane.getByText(say.charts.formulas.result).waitFor();
    assert.equal(await pane.getByLabel(say.variants.results).inputValue(), "0");
    await takePicture(page, "reached", "sv", "result");
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it("is told of the selected cell, and why one has no answer, with the cell to look at", async () => {
    const { pane } = opened;
    await openSide(pane, "reached", "sv");
    await pane.getByText(say.selectOne).waitFor();
    await pane.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Prov");
        sheet.getRange("A1:A2").values = [[9406], [12.8]];
        sheet.getRange("B1").formulas = [["=SOCIAL.EXCLUDED(A1,A2)"]];
        await context.sync();
        sheet.activate();
        sheet.getRange("B1").select();
        await context.sync();
      });
    });
    await pane.getByText(say.stands("B1")).waitFor();
    await pane.getByText("=SOCIAL.EXCLUDED(A1;A2)").waitFor(); // as Swedish writes it
    // the wizard's words have come from functions.sv-SE.json: the arguments are named in Swedish
    const title = say.refusal.title("B1");
    await pane.getByText(title).waitFor();
    await pane.getByText("A1 = 9").waitFor();
    const show = pane.getByRole("button", { name: `${words.showCell} A2: ${title}` });
    await show.click();
    await pane.getByText(say.selectOne).waitFor();
  });

  it("is told of a selected payback with its years, and of a cell of the appraisal with its steps", async () => {
    for (const language of ["sv", "en"] as const) {
      const { page, pane } = language === "sv" ? opened : await openPane(here, language);
      const [saying, cells] = language === "sv" ? [say, swedishCells] : [english, englishCells];
      await openSide(pane, "reached", language);
      await select(pane, "Netto", { A1: "Netto", B1: -1e6, C1: 4e5, D1: 4e5, E1: 4e5 }, "=SOCIAL.PAYBACK(A1:E1)");
      // a million, and 400 000 a year: 200 000 are left after year 2, half of what comes in year 3
      await pane.getByText(new RegExp(`^${cells.cell("B3")}: 2[,.]50`)).waitFor();
      await pane.getByText(saying.payback.leftAfter("2")).waitFor();
      assert.ok(await pane.getByRole("columnheader", { name: cells.columns.flow }).isVisible());
      for (const width of [320, 460]) {
        await setWidth(page, width);
        await pane.getByText(`${cells.cell("B3")}: `).scrollIntoViewIfNeeded();
        await takePicture(page, "cell-payback", language, width);
        assert.deepEqual(await axeFinds(pane), []);
      }
      const npv = await selectInAppraisal(pane, 5, 2);
      const title = pane.locator("[aria-labelledby=selected]").getByText(`${npv.row}, ${npv.column}: `);
      await title.waitFor();
      await pane.getByText(saying.stairs.gross).last().waitFor();
      assert.equal(await pane.getByText(cells.otherNow).count(), 0);
      for (const width of [320, 460]) {
        await setWidth(page, width);
        await title.scrollIntoViewIfNeeded();
        await takePicture(page, "cell-appraisal", language, width);
        assert.deepEqual(await axeFinds(pane), []);
      }
    }
  });
});

/** Writes cells and a formula below them on a sheet of their own, and selects the formula. */
async function select(pane: Frame, name: string, cells: Record<string, unknown>, formula: string): Promise<void> {
  await pane.evaluate(
    async ([sheetName, written, call]) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(sheetName);
        for (const [address, value] of Object.entries(written)) sheet.getRange(address).values = [[value]];
        sheet.getRange("B3").formulas = [[call]];
        await context.sync();
        sheet.activate();
        sheet.getRange("B3").select();
        await context.sync();
      });
    },
    [name, cells, formula] as const,
  );
}

/** Selects a cell of the first appraisal there is, so far down and to the right in it, and tells its headings. */
async function selectInAppraisal(pane: Frame, down: number, right: number): Promise<{ row: string; column: string }> {
  return pane.evaluate(
    ([below, beside]) =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items");
        await context.sync();
        const ranges = sheets.items.map((sheet) => sheet.getUsedRange().load("formulas, values"));
        await context.sync();
        for (const used of ranges) {
          const row = used.formulas.findIndex((line) => line.some((cell) => String(cell).includes("SOCIAL.APPRAISE(")));
          if (row < 0) continue;
          const column = used.formulas[row]!.findIndex((cell) => String(cell).includes("SOCIAL.APPRAISE("));
          const cell = used.getCell(row + below, column + beside);
          cell.worksheet.activate();
          cell.select();
          await context.sync();
          return { row: String(used.values[row + below]![column]), column: String(used.values[row]![column + beside]) };
        }
        throw new Error("there is no appraisal");
      }),
    [down, right] as const,
  );
}
