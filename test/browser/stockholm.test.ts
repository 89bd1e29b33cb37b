import assert from "node:assert/strict";
import { readNumber } from "../../src/locales/numbers";
import { comparison } from "../../src/locales/sv/comparison";
import { workbench } from "../../src/locales/sv/workbench";
import { rows } from "../../src/taskpane/comparison/rows";
import { inBrowser } from "./browser";
import { openWorkbench, type OpenWorkbench } from "./workbenchPage";

const { leave } = workbench;

describe("the whole way once: from a cell to a compared decision", () => {
  const here = inBrowser();
  let bench: OpenWorkbench;

  before(async () => {
    bench = await openWorkbench(here.browser, `${here.served.address}?language=sv`);
  });

  it("opens Stockholm, changes the effect in the pane, and sheet and comparison follow", async () => {
    assert.equal(await bench.read("Årskullen", "B9"), 18963000000);

    const compare = async () => {
      await bench.pane.getByRole("tab", { name: "Finansiering" }).click();
      await bench.pane.waitForSelector("#row-npv td");
      return readNumber(await bench.pane.innerText("#row-npv td"), "sv");
    };
    /** In millions with two decimals, as the pane shows it. */
    const inSheet = async () => Math.round(((await bench.read("Insats", "R21")) as number) / 1e4) / 100;
    const before = await compare();
    assert.equal(before, await inSheet());
    await bench.pane.getByRole("tab", { name: "Underlag" }).click();
    const effect = bench.pane.getByRole("textbox", { name: "Effekt (riskminskning)" });
    const sentence = await bench.pane.innerText("#sentence");
    await effect.fill("35 %");
    await effect.press("Enter");
    await bench.pane.waitForFunction((old) => document.querySelector("#sentence")!.textContent !== old, sentence);
    assert.equal(await bench.read("Insats", "B15"), 0.35);
    assert.equal(await bench.read("Insats", "AM3"), 4000 * 0.9 * 0.4 * 0.35);
    const after = await compare();
    assert.equal(after, await inSheet());
    assert.ok(after > before);

    await bench.pane.getByRole("tab", { name: "Underlag" }).click();
    await bench.page.getByRole("button", { name: "Ångra" }).click();
    await bench.pane.waitForFunction(() => document.querySelector("input[value='25\u00a0%']"));
    assert.equal(await compare(), before);
  });

  it("the pane compares what FINANCING.COMPARE compares, row by row and alternative by alternative", async () => {
    await bench.pane.getByRole("tab", { name: "Finansiering" }).click();
    await bench.pane.getByRole("button", { name: comparison.allRows(rows.length) }).click();
    await bench.pane.waitForSelector("#row-earmarked td");
    const inPane = await bench.pane.evaluate(() =>
      [...document.querySelectorAll("[aria-labelledby=comparison] tbody tr")].map((row) => ({
        label: row.querySelector("th")!.firstChild!.textContent,
        cells: [...row.querySelectorAll("td")].map((cell) => (cell.textContent ?? "").replace(/, \D.*$/, "")),
      })),
    );
    const columns = ["R", "S", "T", "U", "V"];
    let compared = 0;
    for (let row = 21; row <= 38; row++) {
      const label = String(await bench.read("Insats", `Q${row}`));
      const found = inPane.find((one) => one.label === label);
      if (!found) continue;
      for (const [index, column] of columns.entries()) {
        const inSheet = await bench.read("Insats", `${column}${row}`);
        if (typeof inSheet !== "number") {
          assert.deepEqual([found.cells[index], inSheet], ["–", "#N/A"], label);
          continue;
        }
        const inPaneNow = readNumber(found.cells[index]!, "sv")!;
        // amounts are shown in millions with two decimals, shares as per cent, counts as they are
        const unit = Math.abs(inSheet) >= 1000 ? 1e6 : 1;
        const precision = found.cells[index]!.includes("%") ? 0.0005 : unit === 1 ? 0.5 : 5000;
        assert.ok(Math.abs(inPaneNow * unit - inSheet) <= precision, `${label}: ${found.cells[index]} and ${inSheet}`);
      }
      compared++;
    }
    assert.ok(compared >= 9, `${compared} rows of the pane stand in the sheet`);
  });

  it("blocks a spill and sees #SPILL!, types a rate of 4 and reads the sentence about 4 %", async () => {
    await bench.write("Insats", "R9", 1);
    assert.equal(await bench.read("Insats", "Q4"), "#SPILL!");
    await bench.type("Årskullen", "A20", "4");
    await bench.select("Årskullen", "B20");
    await bench.says(/Kalkylränta.*400 %.*skriv 4 %/);
    assert.equal(await bench.read("Årskullen", "B20"), "#VALUE!");
  });

  it("switches to Luleå: 100 of 776 at 1 575 000 000 SEK", async () => {
    await bench.choose("Exempel", "Luleå 2012");
    await bench.page.getByRole("button", { name: leave.yes }).click(); // what was done in Stockholm's is thrown away
    await bench.page.waitForFunction(() => window.workbench?.book.unitId === "book2");
    await bench.paneIsReady();
    assert.equal(await bench.read("Årskullen", "B8"), 100);
    assert.equal(await bench.read("Årskullen", "B9"), 1575000000);
    await bench.pane.waitForSelector("#card");
  });
});
