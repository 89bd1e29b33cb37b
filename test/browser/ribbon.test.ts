import assert from "node:assert/strict";
import { beginning } from "../../src/locales/sv/beginning";
import { charts } from "../../src/locales/sv/charts";
import { decision } from "../../src/locales/sv/decision";
import { inputs } from "../../src/locales/sv/inputs";
import { workbench as swedish } from "../../src/locales/sv/workbench";
import { inBrowser } from "./browser";
import { sharedPane, showView, words } from "./panePage";

const { ribbon, hidePane, showPane } = swedish;

describe("the ribbon, the charts and the questions of the decision", () => {
  const opened = sharedPane(inBrowser(), "sv");

  it("a chart that is inserted follows an input, and says what the pane says", async () => {
    const { pane } = opened;
    await showView(pane, "financing", "sv");
    const figure = pane.locator("section", { has: pane.locator("#figure-mark") });
    await figure.getByRole("button", { name: charts.insert }).click();
    await figure
      .getByRole("status")
      .filter({ hasText: charts.inserted("Insats") })
      .waitFor();
    const marked = () =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Insats");
          const cells = sheet.names.getItem("Chart_mark").getRange().load("values");
          await context.sync();
          return cells.values.slice(3).map((row) => Number(row[1]));
        }),
      );
    const before = await marked();
    await showView(pane, "inputs", "sv");
    const participants = pane.getByRole("textbox", {
      name: `${inputs.programme.participants[0]} personer`,
      exact: true,
    });
    await participants.fill("2 000");
    await participants.press("Enter");
    await pane.waitForSelector("input[value='2\u00a0000']");
    await showView(pane, "financing", "sv");
    const after = await marked();
    assert.ok(after.at(-1)! > before.at(-1)!, "half as many cost less of the money that is marked");
    await figure.getByText(charts.numbers).click();
    const shown = await figure.getByRole("row").last().getByRole("cell").first().innerText();
    assert.equal(shown.replace(/\s/g, ""), String(Math.round(after.at(-1)!)));
  });

  it("the municipality's answer to a question is kept in its cell", async () => {
    const { pane } = opened;
    await showView(pane, "decision", "sv");
    const question = pane.locator("details").first();
    await question.locator("summary").click();
    const answer = "Nämnden beslutar varje år om fortsättning.";
    await question.getByLabel(decision.answer).fill(answer);
    await question.getByLabel(decision.answer).blur();
    await question.getByText(decision.saved).waitFor();
    const kept = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const block = context.workbook.worksheets.getItem("Insats").names.getItem("Decision").getRange().load("values");
        await context.sync();
        return block.values.map((row) => String(row[1]));
      }),
    );
    assert.ok(kept.includes(answer));
    await question.locator("summary").getByText(answer).waitFor();
  });

  it("the ribbon opens the pane, makes a scenario with its charts, compares and helps", async () => {
    const { page, pane } = opened;
    const press = (name: string) => page.getByRole("group").getByRole("button", { name, exact: true }).click();
    const isOpen = () => page.locator("iframe").isVisible();
    await page.getByRole("button", { name: hidePane }).click();
    assert.equal(await isOpen(), false);
    await press(ribbon.openPane);
    await page.getByRole("button", { name: hidePane }).waitFor();
    assert.equal(await isOpen(), true);

    await page.getByRole("button", { name: hidePane }).click();
    await press(ribbon.newScenario);
    await page.getByRole("button", { name: showPane }).waitFor({ state: "detached" });
    await pane.getByRole("button", { name: beginning.template }).click();
    await pane.waitForFunction(() => document.querySelector("select")?.selectedOptions[0]?.textContent === "Scenario");
    const drawn = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Scenario").load("name");
        const made = sheet.charts.load("items/title/text");
        await context.sync();
        return made.items.map(({ title }) => title.text);
      }),
    );
    assert.deepEqual(drawn, [charts.results.title, charts.cumulative.title]);
    const strip = page.locator("#charts");
    await strip.getByRole("figure").filter({ hasText: charts.cumulative.title }).waitFor();

    await press(ribbon.compare);
    await pane.getByRole("tab", { name: words.sv.views.financing, selected: true }).waitFor();
    const helpPage = page.context().waitForEvent("page");
    await press(ribbon.help);
    // a window of the ribbon's own would be blocked on the web: the pane has the link
    await pane.getByRole("link", { name: words.sv.command.openHelp }).click();
    assert.match((await helpPage).url(), /help\/sv\/index\.html$/);
    await (await helpPage).close();
  });
});
