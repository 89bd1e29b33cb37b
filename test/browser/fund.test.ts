import assert from "node:assert/strict";
import { fund as says } from "../../src/locales/sv/fund";
import { fundRequests as requests } from "../../src/locales/sv/fundRequests";
import { inputs } from "../../src/locales/sv/inputs";
import { pane as words } from "../../src/locales/sv/pane";
import { rows } from "../../src/locales/sv/rows";
import { workbench as bar } from "../../src/locales/sv/workbench";
import { inBrowser } from "./browser";
import { axeFinds } from "./panePage";
import { openWorkbench, type OpenWorkbench } from "./workbenchPage";

describe("Norrköping's fund in the workbench", () => {
  const here = inBrowser();
  let bench: OpenWorkbench;

  before(async () => {
    bench = await openWorkbench(here.browser, `${here.served.address}?language=sv&story=norrkoping2010`);
    await bench.pane.getByRole("tab", { name: words.views.financing, exact: true }).click();
  });

  const verdict = (sentence: string) => bench.pane.getByText(sentence, { exact: true }).waitFor();

  it("40 million are enough, and the last of 45 million return nothing; half the size is short in year 1", async () => {
    await verdict(says.ends(11, "3,0"));
    const cells = bench.pane
      .getByRole("region", { name: says.sizes })
      .locator("tr", { hasText: says.rows.firstShortYear });
    assert.deepEqual(await cells.locator("td").allInnerTexts(), [says.none, "1", says.none]);
  });

  it("one who asks is added and taken out again after a question: the verdict follows; no last year, and all return", async () => {
    const { pane } = bench;
    const list = pane.locator("section[aria-labelledby=requests] li");
    const count = await list.count();
    await pane.getByRole("button", { name: requests.add }).click();
    const form = pane.getByRole("group", { name: requests.add });
    const fields = { name: "Läsning", start: "12", payoutYears: "1", amount: "2 000 000" } as const;
    for (const [field, text] of Object.entries(fields))
      await form.getByLabel(requests.fields[field as keyof typeof fields], { exact: true }).fill(text);
    await form.getByRole("button", { name: rows.save }).click();
    await verdict(says.ends(11, "5,0")); // 3 million that were there, and these 2
    assert.equal(await list.count(), count + 1);
    await pane.getByRole("button", { name: `${rows.remove}: Läsning` }).click();
    const question = pane.getByRole("alertdialog");
    await question.getByText(rows.closesGap).waitFor();
    await question.getByRole("button", { name: rows.yes }).click();
    await verdict(says.ends(11, "3,0"));
    assert.equal(await list.count(), count);
    await pane.locator("summary", { hasText: says.form }).click();
    const last = pane.getByRole("textbox", { name: inputs.fund.lastRepaying[0] });
    await last.fill("");
    await last.press("Enter");
    await pane.getByText(says.ends(11, "3,0"), { exact: true }).waitFor({ state: "detached" });
    assert.deepEqual(await axeFinds(pane), []);
    await last.fill("11");
    await last.press("Enter");
    await verdict(says.ends(11, "3,0"));
  });

  it("the ribbon asks which example to insert, and Escape leaves the question", async () => {
    const asked = bench.pane.getByRole("heading", { name: words.bar.chooseExample });
    await bench.page.getByRole("button", { name: bar.ribbon.insertExample }).click();
    await asked.waitFor();
    await bench.pane.locator(":focus", { hasText: words.bar.chooseExample }).waitFor();
    await bench.pane.locator(":focus").press("Escape");
    await asked.waitFor({ state: "detached" });
    await bench.page.getByRole("button", { name: bar.ribbon.insertExample }).click();
    await bench.pane.getByRole("button", { name: words.bar.example("Luleå") }).press("Enter");
    await asked.waitFor({ state: "detached" });
    const listed = bench.pane.getByRole("combobox", { name: words.bar.scenario }).locator("option");
    await listed.nth(1).waitFor({ state: "attached" });
    const problems = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const cells = sheet.getUsedRange(true).load("values");
        await context.sync();
        return cells.values.flat().filter((value) => /^#(VALUE!|REF!|NAME\?|SPILL!)$/.test(String(value)));
      }),
    );
    assert.deepEqual(problems, []);
  });
});
