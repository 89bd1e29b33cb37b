import assert from "node:assert/strict";
import { check as swedish } from "../../src/locales/sv/check";
import { anchors } from "../../src/workbook/check/anchors";
import { inBrowser } from "./browser";
import { axeFinds, openPane, openSide, setWidth, takePicture } from "./panePage";

/** What is new once it has been checked are a message and tables. */
const found = [
  "color-contrast",
  "heading-order",
  "empty-table-header",
  "th-has-data-cells",
  "td-headers-attr",
  "link-name",
];

describe("the check in the pane", () => {
  const here = inBrowser();

  it("asks before it uses a sheet, ticks every formula, and is accessible and fits", async () => {
    const { page, pane } = await openPane(here, "sv");
    await openSide(pane, "check", "sv");
    assert.deepEqual(await axeFinds(pane), []);
    await pane.getByRole("button", { name: swedish.run }).click();
    await pane.getByRole("button", { name: swedish.consent.yes, exact: true }).click();
    await pane.getByText(swedish.anchors(anchors.length, anchors.length)).waitFor({ timeout: 60_000 });
    await pane.getByRole("heading", { name: swedish.invariantsTitle("Insats") }).waitFor();
    await pane.getByText(swedish.seen.questions.sentence).waitFor();
    assert.deepEqual(await axeFinds(pane, found), []);
    await setWidth(page, 320);
    await takePicture(page, "check", "sv", 320);
    assert.equal(await pane.evaluate(() => document.documentElement.scrollWidth), 320);
    assert.match(await pane.innerText("pre"), /SOCIAL: kontroll/);
    await page.close();
  });
});
