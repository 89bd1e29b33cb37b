import assert from "node:assert/strict";
import { comparison } from "../../src/locales/sv/comparison";
import { pane as words } from "../../src/locales/sv/pane";
import { reached as say } from "../../src/locales/sv/reached";
import { inBrowser } from "./browser";
import { openWorkbench } from "./workbenchPage";

describe("how a number was reached, in the pane", () => {
  const here = inBrowser();

  it("is told of the number that is chosen in the comparison, from the keyboard too", async () => {
    const bench = await openWorkbench(here.browser, `${here.served.address}?language=sv`);
    const { pane } = bench;
    await pane.getByRole("tab", { name: words.views.compare, exact: true }).click();
    await pane.locator("#row-squeezed td").nth(2).getByRole("button").click();
    await pane.getByText(say.formulas.comparison.squeezed).waitFor();
    assert.equal(await pane.getByLabel(say.variants.comparison).inputValue(), "fund");
    assert.equal(await pane.evaluate(() => document.activeElement?.id), "reached");
    await pane.getByRole("tab", { name: words.views.compare, exact: true }).click();
    const row = pane.locator("#row-paybackAll th").getByRole("button");
    assert.equal(await row.innerText(), comparison.rows.paybackAll);
    await row.focus();
    await row.press("Enter");
    await pane.getByText(say.formulas.comparison.paybackAll).waitFor();
    await bench.page.close();
  });

  it("is told of the selected cell, and why one has no answer, with the cell to look at", async () => {
    const bench = await openWorkbench(here.browser, `${here.served.address}?language=sv`);
    const { pane } = bench;
    await pane.getByRole("tab", { name: words.views.reached, exact: true }).click();
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
    // the wizard's words have come from functions.sv-SE.json: the arguments are named in Swedish
    const title = say.refusal.title("B1");
    await pane.getByText(title).waitFor();
    await pane.getByText("A1 = 9").waitFor();
    const show = pane.getByRole("button", { name: `${words.showCell} A2: ${title}` });
    await show.click();
    await pane.getByText(say.selectOne).waitFor();
    await bench.page.close();
  });
});
