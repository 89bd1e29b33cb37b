import assert from "node:assert/strict";
import type { Frame } from "playwright-core";
import { beginning as says } from "../../src/locales/sv/beginning";
import { evidencePicker } from "../../src/locales/sv/evidencePicker";
import { readNumber } from "../../src/locales/numbers";
import { inBrowser } from "./browser";
import { axeFinds, openPane, setWidth, showView, takePicture, words } from "./panePage";

describe("a new scenario for one's own municipality, by somebody who knows nothing", () => {
  const here = inBrowser();

  /** What the cells of the cohort's results say: persons excluded, and what they cost. */
  const inCells = (pane: Frame, name: string): Promise<number[]> =>
    pane.evaluate(
      (sheetName) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(sheetName);
          const used = sheet.getUsedRange().load("values, formulas");
          await context.sync();
          return ["SOCIAL.EXCLUDED(", "SOCIAL.EXCLUSIONCOST("].map((called) => {
            for (const [row, cells] of used.formulas.entries()) {
              const column = cells.findIndex((cell) => String(cell).startsWith(`=${called}`));
              if (column !== -1) return Number(used.values[row]![column]);
            }
            throw new Error(called);
          });
        }),
      name,
    );

  it("Luleå's 500 with a share of 12 %: the suggestion is written over, the period mended, and the sheet says the same", async () => {
    const { page, pane } = await openPane(here, "sv", { story: "refusals", shown: "#no-scenario" });
    await pane.getByRole("button", { name: words.sv.bar.fresh }).click();
    const field = (label: string) => pane.getByLabel(label, { exact: true });
    await field(says.place.label).fill("Lule");
    await pane.getByRole("button", { name: says.place.did("Luleå") }).click();
    assert.equal(await field(says.cohort.size).inputValue(), "950");
    await setWidth(page, 320);
    assert.deepEqual(await axeFinds(pane), []);
    assert.equal(await pane.evaluate(() => document.documentElement.scrollWidth), 320);
    await takePicture(page, "begin", "sv", 320);
    await setWidth(page, 420);

    await pane.getByRole("button", { name: says.make }).click(); // what is missing is said, and gone to
    await pane.getByText(says.wrong(2)).waitFor();
    await field(says.cohort.size).fill("500");
    await field(says.cohort.share).fill("12 %");
    await pane.getByRole("button", { name: says.measure.find }).click();
    await pane.getByLabel(evidencePicker.search).fill("IPS svensk");
    await pane.locator("summary", { hasText: "en svensk studie" }).click();
    assert.deepEqual(await axeFinds(pane), []);
    await pane.getByRole("button", { name: evidencePicker.choose }).click();
    await field(says.measure.cost).fill("20 000");
    await pane.getByText(says.measure.tooShort(15, 20)).waitFor();
    await pane.getByRole("button", { name: says.measure.set(15) }).click();
    await pane
      .getByRole("status")
      .filter({ hasText: /^Utan insatsen: / })
      .waitFor(); // read out once typing has rested
    const told = await pane
      .getByText(/^Utan insatsen: /)
      .first()
      .innerText();
    await takePicture(page, "begin-filled", "sv", 420);
    await pane.getByRole("button", { name: says.make }).click();
    await pane.waitForSelector("#card");
    assert.equal(await pane.getByText(words.sv.problem.title).count(), 0);

    const name = await pane.getByLabel("Scenario").locator("option:checked").innerText();
    const [persons, cost] = await inCells(pane, name);
    const said = [...told.matchAll(/: ([\d\s]+) personer, ([\d\s]+) mkr/gu)][0]!;
    assert.equal(persons, 60); // 12 % of 500
    assert.deepEqual(
      said.slice(1).map((number) => readNumber(number.trim(), "sv")),
      [persons, Math.round(cost! / 1e6)],
    );
    await takePicture(page, "begun", "sv", 420);

    await showView(pane, "inputs", "sv");
    await pane.getByRole("button", { name: words.sv.sides.open(words.sv.sides.evidence) }).click();
    await pane.getByText(evidencePicker.suggestions.smallTrials.press("11,0\u00a0%")).waitFor(); // 0,11 of 0,38 of 39 %
    assert.deepEqual(await axeFinds(pane), []);
    await takePicture(page, "evidence", "sv", 420);
    await page.close();
  });
});
