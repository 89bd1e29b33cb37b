import assert from "node:assert/strict";
import type { Frame } from "playwright-core";
import { formatNumber } from "../../src/locales/numbers";
import { inputForm } from "../../src/locales/sv/inputForm";
import { pane as words } from "../../src/locales/sv/pane";
import { uncertainty as say } from "../../src/locales/sv/uncertainty";
import { identityName, identityRows, type IdentityRow } from "../../src/stories/scenarioFormat";
import { inBrowser } from "./browser";
import { openPane, showView } from "./panePage";

describe("the view of uncertainty in the workbench", () => {
  const here = inBrowser();
  let pane: Frame;

  before(async () => {
    ({ pane } = await openPane(here, "sv"));
    await showView(pane, "uncertainty", "sv");
    await pane.waitForSelector("#figure-distribution");
  });

  const finished = (draws: number) =>
    pane.getByText(say.run.finished(formatNumber(draws, "persons", "sv")), { exact: true }).waitFor();

  it("draws a million outcomes in workers, and says with which seed", async () => {
    await pane.locator("summary", { hasText: say.run.title }).click();
    await pane.getByRole("combobox", { name: say.run.draws }).selectOption("1000000");
    await finished(1_000_000);
    const seed = pane.getByRole("textbox", { name: say.run.seed });
    await seed.fill("5");
    await seed.press("Enter");
    await pane.getByRole("combobox", { name: say.run.draws }).selectOption("10000");
    await finished(10_000);
    const how = say.run.how(formatNumber(10_000, "persons", "sv"), "5", say.run.generator);
    await pane.locator("#view").getByText(how, { exact: true }).waitFor();
    const short = say.run.howInShort(formatNumber(10_000, "persons", "sv"), "5");
    assert.equal(await pane.locator("#view").getByText(say.run.generator).count(), 1); // once is enough to read
    assert.equal(await pane.locator("#view").getByText(short).count(), 3); // under each figure that was drawn, and where it is chosen
  });

  it("keeps the number and the seed with the scenario's sheet", async () => {
    const kept = await pane.evaluate(async (name) => {
      return Excel.run(async (context) => {
        const identity = context.workbook.worksheets.getItem("Insats").names.getItem(name).getRange().load("values");
        await context.sync();
        return identity.values;
      });
    }, identityName);
    const of = (row: IdentityRow) => kept[identityRows.indexOf(row)]![1] as unknown;
    assert.deepEqual([of("draws"), of("seed")], [10_000, 5]);
  });

  it("goes on after a stop", async () => {
    await pane.getByRole("combobox", { name: say.run.draws }).selectOption("1000000");
    await pane.getByRole("button", { name: say.run.stop }).click();
    await pane.getByText(/^Avbruten efter [1-9]/).waitFor();
    await pane.getByRole("button", { name: say.run.goOn }).click();
    await finished(1_000_000);
    await pane.getByRole("combobox", { name: say.run.draws }).selectOption("10000");
    await finished(10_000);
  });

  it("shows where it breaks even for a cost row too, with the given values in the middle", async () => {
    const across = pane.getByRole("combobox", { name: say.heat.across });
    await across.selectOption({ index: 0 });
    const heat = pane.locator("[aria-labelledby=heat]");
    assert.equal(await heat.locator("tbody tr").count(), 7);
    assert.ok(
      [5, 7].includes(
        await heat
          .locator("thead th")
          .count()
          .then((count) => count - 1),
      ),
    );
    assert.equal(await heat.getByText(say.heat.given, { exact: true }).count(), 2);
  });

  it("takes the correction for optimism in the pane, and says where it does nothing", async () => {
    const optimism = pane.locator("[aria-labelledby=optimism]");
    await optimism.locator("summary").click();
    await optimism.getByRole("button", { name: say.optimism.fill }).click();
    const costs = optimism.getByRole("textbox", { name: say.optimism.of("A", say.optimism.dearer) });
    await costs.fill("mycket");
    await costs.press("Enter");
    await optimism.getByRole("alert").getByText(say.optimism.wrong.unreadable("mycket")).waitFor();
    await costs.fill("20 %");
    await costs.press("Enter");
    await optimism.getByText(say.optimism.unused).waitFor();
    assert.equal(await costs.count(), 0);
  });

  it("gives a range to what counted as certain: it then drives the answer", async () => {
    const name = "Andel som fullföljer";
    assert.equal(await pane.locator("[aria-labelledby=drives]").getByText(name, { exact: true }).count(), 0);
    const certain = pane.locator("[aria-labelledby=certain]");
    await certain.locator("summary").click();
    await certain.getByRole("button", { name: say.range.change(name) }).click();
    await certain.getByLabel(inputForm.field.low).fill("95 %");
    await certain.getByLabel(inputForm.field.high).fill("98 %");
    await certain.getByRole("button", { name: inputForm.field.save }).click();
    await certain.getByRole("alert").getByText("lågt ≤ värde ≤ högt").waitFor(); // the value is 90 %
    await certain.getByLabel(inputForm.field.low).fill("80 %");
    await certain.getByRole("button", { name: inputForm.field.save }).click();
    await pane.locator("[aria-labelledby=drives]").getByText(name, { exact: true }).waitFor();
    assert.equal(await certain.getByText(name, { exact: true }).count(), 0);
  });

  it("goes to a sheet with its seed", async () => {
    await pane.getByRole("button", { name: say.sheet.put }).click();
    await pane.getByText(say.sheet.written(say.sheet.name)).waitFor();
    const written = await pane.evaluate(
      async (name) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getUsedRange().load("values");
          await context.sync();
          return range.values.flat().join("\n");
        }),
      say.sheet.name,
    );
    assert.ok(written.includes("slumpfrö 5") && written.includes("xoshiro128++"));
  });

  it("beside a copy of the scenario finds no difference in any outcome", async () => {
    const picker = pane.getByRole("combobox", { name: "Scenario", exact: true });
    const back = pane.getByRole("button", { name: words.otherSheet.show });
    await back.click(); // the sheet of the results is in front
    await back.waitFor({ state: "detached" });
    const original = await picker.locator("option:checked").innerText();
    await pane.getByRole("button", { name: words.bar.menu }).click();
    await pane.getByRole("menuitem", { name: words.bar.duplicate }).click();
    await pane.waitForFunction(
      (name) => document.querySelector("select")!.selectedOptions[0]?.textContent === name,
      words.bar.copyOf(original),
    );
    await pane.getByRole("combobox", { name: say.against.other }).selectOption({ label: original });
    await pane.getByText(say.against.same).waitFor();
  });
});
