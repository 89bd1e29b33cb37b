import assert from "node:assert/strict";
import type { Frame, Page } from "playwright-core";
import "../../src/workbench/host/frame";
import { costRows } from "../../src/locales/sv/costRows";
import { rows } from "../../src/locales/sv/rows";
import { inputForm } from "../../src/locales/sv/inputForm";
import { languages } from "../../src/locales/sv/languages";
import { pane as english } from "../../src/locales/en/pane";
import { pane as words } from "../../src/locales/sv/pane";
import { selection } from "../../src/locales/sv/selection";
import { workbench } from "../../src/locales/sv/workbench";
import { inBrowser, serve, type Served } from "./browser";
import { axeFinds, openPane, openSide, setWidth, showView } from "./panePage";

const actor = "Kommunen: Socialnämnden";

describe("the inputs in the task pane", () => {
  const here = inBrowser();
  let page: Page;
  let pane: Frame;
  let sheet: string;

  /** One page for a row of tests, in the order in which a person could do them. */
  async function open(served?: Served): Promise<void> {
    ({ page, pane } = await openPane(served ? { ...here, served } : here, "sv"));
    await showView(pane, "inputs", "sv");
    sheet = await pane.getByLabel("Scenario").locator("option:checked").innerText();
  }

  before(() => open());

  it("on a protected sheet reads and does not write, and says why", async () => {
    await pane.evaluate(
      async (name) =>
        Excel.run(async (context) => {
          const protectedSheet = context.workbook.worksheets.getItem(name);
          context.workbook.worksheets.add("Annat").activate();
          protectedSheet.protection.protect();
          protectedSheet.activate();
          await context.sync();
        }),
      sheet,
    );
    await pane.getByText(words.locks.protected.title).waitFor();
    const effect = pane.getByRole("textbox", { name: "Effekt (riskminskning)" });
    assert.ok(await effect.evaluate((field: HTMLInputElement) => field.readOnly));
    assert.equal(await pane.getByRole("button", { name: costRows.add }).count(), 0);
    assert.ok(await pane.getByRole("button", { name: selection.read }).isDisabled());
    assert.deepEqual(await axeFinds(pane), []);
    await pane.evaluate(
      async (name) =>
        Excel.run(async (context) => {
          const open = context.workbook.worksheets.getItem(name);
          open.protection.unprotect();
          await context.sync();
        }),
      sheet,
    );
    await pane.getByText(words.locks.protected.title).waitFor({ state: "detached" });
  });

  it("changes a row of costs at 320 px: the sentence follows, and what is wrong is said at its field", async () => {
    await setWidth(page, 320);
    const sentence = await pane.innerText("#sentence");
    await pane.getByRole("button", { name: `${rows.change}: ${actor}` }).click();
    const form = pane.getByRole("group", { name: actor, exact: true });
    assert.deepEqual(await axeFinds(pane), []);
    assert.equal(await pane.evaluate(() => document.documentElement.scrollWidth), 320);
    await form.getByLabel(costRows.fields.cashable).fill("150");
    await form.getByRole("button", { name: rows.save }).click();
    await form.getByText(/Hemtagbar andel: en andel ska vara/).waitFor();
    await form.getByLabel(costRows.fields.cashable).fill("50 %");
    await form.getByLabel(costRows.fields.amount).fill("250 000");
    await form.getByRole("button", { name: rows.save }).click();
    await pane.getByText(costRows.written(actor)).waitFor();
    await pane.waitForFunction((old) => document.querySelector("#sentence")!.textContent !== old, sentence);
    assert.equal(await pane.evaluate(() => document.activeElement?.id), "costs");
    await setWidth(page, 420);
  });

  it("adds a row and takes it out again after asking; the others stand as they did", async () => {
    const standing = () => pane.locator("section[aria-labelledby=costs] li").allInnerTexts();
    const before = await standing();
    await pane.getByRole("button", { name: costRows.add }).click();
    const form = pane.getByRole("group", { name: costRows.add });
    await form.getByLabel(costRows.fields.actor).fill("Polisen");
    await form.getByLabel(costRows.fields.amount).fill("12 000");
    await form.getByRole("button", { name: rows.save }).click();
    await form.getByText(words.inputs.must.share).waitFor(); // how much can be taken home is not guessed
    await form.getByLabel(costRows.fields.cashable).fill("10 %");
    await form.getByRole("button", { name: rows.save }).click();
    await pane.getByText(costRows.written("Polisen")).waitFor();
    await pane.getByRole("button", { name: `${rows.remove}: Polisen` }).click();
    await pane.getByRole("alertdialog").waitFor();
    assert.deepEqual(await axeFinds(pane), []);
    await pane.getByRole("button", { name: rows.yes }).click();
    await pane.getByText(costRows.removed("Polisen")).waitFor();
    assert.deepEqual(await standing(), before);
    await page.getByRole("button", { name: workbench.undo }).click();
    await pane.getByRole("button", { name: `${rows.remove}: Polisen` }).waitFor();
    assert.equal(await pane.getByText(costRows.removed("Polisen")).count(), 0, "it is not removed any more");
    await page.getByRole("button", { name: workbench.redo }).click();
    await pane.getByRole("button", { name: `${rows.remove}: Polisen` }).waitFor({ state: "detached" });
    assert.deepEqual(await standing(), before);
  });

  it("aims for a result: the target is asked for, written, and taken away again", async () => {
    const { target } = inputForm.choices;
    const goal = pane.getByRole("radio", { name: new RegExp(`^${target.goal}`) });
    await goal.check();
    const share = pane.getByLabel(target.share);
    await share.fill("1 %");
    await share.press("Enter");
    await pane.waitForFunction(() => document.querySelector<HTMLInputElement>("input[value='1\u00a0%']"));
    assert.equal(await pane.getByText(words.problem.title).count(), 0);
    await pane.getByRole("radio", { name: target.keptMeans }).click(); // answered when it is written
    await share.waitFor({ state: "detached" });
  });

  it("reads a flow from the selected cells, says what it is, and writes it when the person says so", async () => {
    await pane.evaluate(
      async (name) =>
        Excel.run(async (context) => {
          const cells = context.workbook.worksheets.getItem(name).getRange("AZ1:BB1");
          cells.values = [[5e6, 6e6, 7e6]];
          cells.select();
          await context.sync();
        }),
      sheet,
    );
    await pane.getByRole("button", { name: selection.read }).click();
    await pane.getByText(/ett flöde på 3 år, tillsammans 18\s000\s000 kr/).waitFor();
    assert.deepEqual(await axeFinds(pane), []);
    await pane.getByRole("button", { name: selection.takeFlow }).click();
    await pane.getByText(selection.taken).waitFor();
  });

  it("says who changed what, without taking anything from the person, and that the sheet was deleted while they wrote", async () => {
    await open();
    const effect = pane.getByRole("textbox", { name: "Effekt (riskminskning)" });
    const participants = pane.getByRole("textbox", { name: "Deltagare personer", exact: true });
    await participants.fill("123");
    await participants.focus();
    const cell = await pane.evaluate(
      async (name) =>
        window.parent.workbench!.asOther(() =>
          Excel.run(async (context) => {
            const programme = context.workbook.worksheets.getItem(name).names.getItem("Programme").getRange();
            programme.load("values");
            await context.sync();
            const row = programme.values.findIndex(([label]) => /^Effekt/.test(String(label)));
            const changed = programme.getCell(row, 1).load("address");
            changed.values = [[0.35]];
            await context.sync();
            return changed.address.replace(/^.*!/, "");
          }),
        ),
      sheet,
    );
    await pane.getByText(words.elsewhere.changed(sheet, cell)).waitFor();
    await pane.waitForFunction(() => document.querySelector<HTMLInputElement>("input[value='35\u00a0%']"));
    assert.equal(await effect.inputValue(), "35\u00a0%");
    assert.equal(await participants.inputValue(), "123"); // what was being typed is still there
    assert.deepEqual(await axeFinds(pane), []);
    await pane.getByRole("button", { name: words.elsewhere.close }).click();
    await pane.evaluate(
      async (name) =>
        window.parent.workbench!.asOther(() =>
          Excel.run(async (context) => {
            context.workbook.worksheets.add("Kvar");
            context.workbook.worksheets.getItem(name).delete();
            await context.sync();
          }),
        ),
      sheet,
    );
    await pane.getByText(words.elsewhere.deleted(sheet)).waitFor();
    await pane.waitForFunction(
      (gone) => ![...document.querySelectorAll("option")].some(({ textContent }) => textContent === gone),
      sheet,
    );
    assert.deepEqual(await axeFinds(pane), []);
  });

  it("says that a view cannot be fetched without a connection, and fetches it when it is asked again", async () => {
    const elsewhere = await serve(); // an address of its own: nothing of it has been fetched before
    await open(elsewhere);
    await page.context().setOffline(true);
    try {
      await pane.getByRole("tab", { name: words.views.decision, exact: true }).click();
      await pane.getByText(words.notShown.offlineSays).waitFor();
      assert.deepEqual(await axeFinds(pane), []);
      await pane.getByRole("tab", { name: words.views.inputs, exact: true }).click();
      await pane.waitForSelector("#inputs"); // the rest of the pane works
      await pane.getByRole("tab", { name: words.views.decision, exact: true }).click();
    } finally {
      await page.context().setOffline(false);
    }
    await pane.getByRole("button", { name: words.notShown.again }).click();
    await pane.waitForSelector("[role=tabpanel][aria-labelledby=tab-decision] h2");
  });

  it("speaks the language that is chosen for the pane, while the workbook keeps its own", async () => {
    await openSide(pane, "languages", "sv");
    await pane.getByLabel(languages.ofPane).selectOption("en");
    await pane.getByRole("tab", { name: english.views.inputs, exact: true }).waitFor();
    assert.equal(await pane.evaluate(() => document.documentElement.lang), "en");
    const head = () =>
      pane.evaluate(
        async (name) =>
          Excel.run(async (context) => {
            const results = context.workbook.worksheets.getItem(name).names.getItem("Results").getRange();
            results.load("values");
            await context.sync();
            return results.values.flat().find((cell) => cell === "Mått" || cell === "Measure") as string;
          }),
        sheet,
      );
    assert.equal(await head(), "Mått");
    assert.deepEqual(await axeFinds(pane), []);
  });
});
