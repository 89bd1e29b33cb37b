import assert from "node:assert/strict";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { charts as swedish } from "../../src/locales/sv/charts";
import { reached } from "../../src/locales/sv/reached";
import { actorsByYear, measureByYear } from "../../src/model/measureByYear";
import { Purse } from "../../src/taskpane/chart/Purse";
import { Speaking } from "../../src/taskpane/words";
import type { Scenario } from "../../src/workbook/scenario";
import { understand } from "../../src/workbook/understand";
import { sheetContent } from "./sheetContent";

function html(scenario: Scenario): string {
  const measure = scenario.measure!;
  const flows = {
    ...measureByYear(measure.programme, measure.costs),
    ...actorsByYear(measure.programme, measure.costs, false),
  };
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <Speaking language="sv">
        <Purse flows={flows} measure={measure} scenario={scenario} />
      </Speaking>
    </FluentProvider>,
  );
}

describe("the chart of who pays and who gains", () => {
  const scenario = understand(sheetContent());

  it("says what was done about deadweight, that all of the reduction counts, and how sure the effect is", () => {
    const text = html(scenario);
    assert.ok(text.includes(reached.spread.deadweight.net), "measured against a comparison group");
    assert.ok(text.includes(swedish.purse.whole.cashable), "gross of what cannot be taken home");
    assert.ok(text.includes(swedish.purse.noSpread), "no spread");
  });

  it("says that a reduction is probably too high where nothing was deducted from a before and after", () => {
    assert.ok(html({ ...scenario, effectBasis: "beforeAfter" }).includes(reached.spread.deadweight.gross));
  });
});
