import assert from "node:assert/strict";
import { followUp as say } from "../../src/locales/sv/followUp";
import { pane as words } from "../../src/locales/sv/pane";
import { inBrowser } from "./browser";
import { openWorkbench } from "./workbenchPage";

describe("the follow-up in the pane", () => {
  const here = inBrowser();

  it("makes the sheet, follows what is filled in there, and writes what was learnt to its cell", async () => {
    const bench = await openWorkbench(here.browser, `${here.served.address}?language=sv`);
    const { pane } = bench;
    await pane.getByRole("tab", { name: words.views.decision, exact: true }).click();
    await pane.getByRole("button", { name: say.none.make }).click();
    await pane.getByText(say.noOutcome).waitFor();
    const sheet = say.sheet("Insats");
    // two years are known; the measure cost what was planned, and nothing was planned to come back yet
    await bench.write(sheet, "C9", await bench.read(sheet, "B9"));
    await bench.write(sheet, "C10", await bench.read(sheet, "B10"));
    await bench.write(sheet, "G10", 3);
    await bench.write(sheet, "B5", 2);
    await pane.getByText(say.small.title).waitFor();
    await pane.getByText(say.fund.none).waitFor();
    const lesson = pane.getByLabel(say.lesson(0));
    await lesson.fill("Skolan behöver vara med från början.");
    await lesson.blur();
    await pane.waitForFunction(() =>
      [...document.querySelectorAll("textarea")].some(({ value }) => value.startsWith("Skolan")),
    );
    const cells = await Promise.all(["T9", "S9", "R9"].map((cell) => bench.read(sheet, cell)));
    assert.ok(cells.includes("Skolan behöver vara med från början."), cells.join());
    await bench.page.close();
  });
});
