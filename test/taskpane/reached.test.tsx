import assert from "node:assert/strict";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { reached as swedish } from "../../src/locales/sv/reached";
import Reached from "../../src/taskpane/reached/Reached";
import { ScenarioView } from "../../src/taskpane/ScenarioView";
import { explain, shownNumber, takeAsked, type NumberId } from "../../src/taskpane/explained/shownNumber";
import { closeSide, shownSide } from "../../src/taskpane/shownSide";
import { Speaking } from "../../src/taskpane/words";
import type { Scenario } from "../../src/workbook/scenario";
import { understand } from "../../src/workbook/understand";
import { sheetContent } from "./sheetContent";

const shown = understand(sheetContent());
const before = shownNumber.get();

function html(scenario: Scenario, number: Partial<NumberId> = {}): string {
  shownNumber.tell({ ...before, ...number });
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <Speaking language="sv">
        <Reached scenario={scenario} scenarios={[scenario]} />
      </Speaking>
    </FluentProvider>,
  );
}

describe("the view of how a number was reached", () => {
  afterEach(() => {
    shownNumber.tell(before);
    closeSide();
    takeAsked();
  });

  it("explains the sentence's number first, with what it rests on, its source and a way to the cell", () => {
    const text = html(shown);
    assert.ok(text.includes(swedish.formulas.headline.cashable));
    assert.ok(text.includes(swedish.source("En studie", "B")));
    assert.ok(text.includes("Visa cellen B6: Effekt (riskminskning)"));
    // 10 million; a person who succeeds spares 1 million in each of two years, after the first, at 3 %:
    // 1 / 1.03 + 1 / 1.03² = 1.913 million, and 10 / 1.913 = 5.23 persons
    assert.ok(text.includes("5,23 personer"), "5,23");
    assert.ok(text.includes("5,3 personer"), "rounded up to tenths, below ten");
  });

  it("says how many must succeed beside deadweight, how many are expected to, and at the low and the high effect", () => {
    // 100 participants, of whom 30 % would end up there, and all complete: an effect of 20 % spares 6 of them
    const text = html(shown, { group: "headline", row: "all", variant: "" });
    assert.ok(text.includes(swedish.spread.deadweight.net), "deadweight");
    assert.ok(text.includes("Så många väntas lyckas: 6,0."), "expected");
    assert.ok(text.includes(swedish.spread.none), "without a spread");
    const inputs = shown.inputs.map((input) => (input.id === "effect" ? { ...input, low: 0.1, high: 0.4 } : input));
    const spread = html({ ...shown, inputs }, { group: "headline", row: "own", variant: "" });
    assert.ok(spread.includes("Så många väntas lyckas: 6,0; vid låg och hög effekt 3,0 till 12."), "spread");
  });

  it("explains the number that was asked for elsewhere, and takes the focus once", () => {
    explain({ group: "comparison", row: "squeezed", variant: "fund", sheetId: "one" });
    assert.equal(shownSide.get(), "reached");
    assert.deepEqual([takeAsked(), takeAsked()], [true, false]);
    const text = html(shown, shownNumber.get());
    assert.ok(text.includes(swedish.formulas.comparison.squeezed));
    assert.ok(text.includes('<option value="fund" selected="">Fond</option>'));
  });

  it("never shows a reduction without its cost, deadweight and spread", () => {
    const text = html(shown, { group: "measure", row: "savings", variant: "all" });
    assert.ok(text.includes("Insatsen kostar 10\u00a0000\u00a0000 kr i nuvärde"), "cost");
    assert.ok(text.includes(swedish.spread.deadweight.net), "deadweight");
    assert.ok(text.includes(swedish.spread.none), "spread");
  });

  it("falls back to a number that there is, where the one that was asked for is gone", () => {
    const text = html(shown, { group: "fund", row: "granted", variant: "0" });
    assert.ok(text.includes(swedish.formulas.headline.cashable));
  });

  it("says that it cannot be calculated where an input is wrong", () => {
    assert.ok(html(understand({ ...sheetContent({ effect: 25, without: ["Books"] }) })).includes(swedish.notYet));
  });

  it("is reached from a question that is answered by a link that says where it leads", () => {
    const text = renderToStaticMarkup(
      <FluentProvider theme={webLightTheme}>
        <Speaking language="sv">
          <ScenarioView scenario={shown} scenarios={[shown]} />
        </Speaking>
      </FluentProvider>,
    );
    assert.match(text, /<button[^>]*title="Så räknades det"[^>]*>5,3 måste lyckas/);
  });
});
