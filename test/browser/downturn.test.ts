import assert from "node:assert/strict";
import { downturn as says } from "../../src/locales/sv/downturn";
import { inputs } from "../../src/locales/sv/inputs";
import { inBrowser } from "./browser";
import { axeFinds, openPane, showView } from "./panePage";

describe("a downturn in the pane", () => {
  const here = inBrowser();

  it("says with which financing the measure is safe whatever the budget, and follows how deep it is", async () => {
    const { page, pane } = await openPane(here, "sv");
    await showView(pane, "financing", "sv");
    const answered = pane.locator("[aria-labelledby=downturn] [role=status]").first();
    await answered.getByText(says.answers.squeezed("anslag och reserv")).waitFor();
    await answered.getByText(says.answers.ownMoney("disposition, fond och utfallskontrakt")).waitFor();
    const before = await answered.innerText();
    await pane.locator("summary", { hasText: says.form }).click();
    const lower = pane.getByRole("textbox", { name: inputs.downturn.lowerResult[0] });
    await lower.fill("900 000 000");
    await lower.press("Enter");
    await pane.waitForFunction(
      (old) => document.querySelector<HTMLElement>("[aria-labelledby=downturn] [role=status]")!.innerText !== old,
      before,
    );
    assert.match(await pane.locator("#view").innerText(), /900,0 mkr lägre per år/);
    assert.deepEqual(await axeFinds(pane), []);
    await page.close();
  });
});
