import assert from "node:assert/strict";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { compareFinancing } from "../../src/model/comparison";
import { formatNumber } from "../../src/locales/numbers";
import type { Language } from "../../src/locales/language";
import { rows } from "../../src/taskpane/comparison/rows";
import { resultTable } from "../../src/taskpane/comparison/resultTable";
import { ScenarioView } from "../../src/taskpane/ScenarioView";
import { Speaking, wordsOf } from "../../src/taskpane/words";
import type { ScenarioName } from "../../src/workbook/names";
import type { Scenario } from "../../src/workbook/scenario";
import { understand } from "../../src/workbook/understand";

function scenario(without?: ScenarioName): Scenario {
  const named: [ScenarioName, unknown[][]][] = [
    ["Terms", [["Disponerat belopp", 10e6, "kr"]]],
    ["OwnCost", [[5e6, 5e6, 0]]],
    ["OwnSavings", [[0, 4e6, 8e6]]],
    ["BudgetedResult", [[2e6]]],
    ["TaxesAndGrants", [[4e8]]],
  ];
  const ranges = named.filter(([name]) => name !== without);
  return understand(new Map(ranges.map(([name, values]) => [name, { address: "S!A1", values, formulas: values }])));
}

function html(shown: Scenario, language: Language): string {
  const view = (
    <FluentProvider theme={webLightTheme}>
      <Speaking language={language}>
        <ScenarioView scenario={shown} write={async () => ({ outcome: "written" })} toSheet={async (name) => name} />
      </Speaking>
    </FluentProvider>
  );
  return renderToStaticMarkup(view);
}

describe("the view of a scenario", () => {
  it("shows every number of the comparison as the language writes it, with its money", () => {
    const shown = scenario();
    const comparison = compareFinancing(shown.plan!, shown.discountRate);
    for (const language of ["sv", "en"] as const) {
      const text = html(shown, language);
      for (const { npv, equityAllIn, squeezed } of Object.values(comparison)) {
        for (const amount of [npv, equityAllIn, squeezed]) {
          assert.ok(text.includes(`>${formatNumber(amount, "kronor", language)}</td>`), `${language} ${amount}`);
        }
      }
      assert.ok(text.includes(wordsOf(language).pane.comparison.real));
      assert.ok(text.includes(wordsOf(language).pane.comparison.notAllowed));
    }
  });

  it("puts what is squeezed directly above what is left of equity", () => {
    const order = rows.map((row) => row.id);
    assert.equal(order.indexOf("squeezed") + 1, order.indexOf("freeEquity"));
    assert.equal(order.indexOf("freeEquity") + 1, order.indexOf("equityAllIn"));
  });

  it("with a name missing keeps the inputs and names what is missing, without a comparison", () => {
    const text = html(scenario("OwnSavings"), "sv");
    assert.ok(text.includes("OwnSavings"));
    assert.ok(text.includes("Disponerat belopp"));
    assert.ok(!text.includes('id="comparison"'));
    assert.ok(html(scenario(), "sv").includes('id="comparison"'));
  });

  it("with an input outside what it may be says so, and compares nothing though the flows are numbers", () => {
    const shown = scenario();
    const effect = { table: "Programme", row: 1, id: "effect", label: "Effekt", unit: "", isFormula: false } as const;
    const wrong = html({ ...shown, inputs: [{ ...effect, value: 25 }] }, "sv");
    assert.ok(wrong.includes("Effekt: Skriv en andel mellan 0 % och 100 %"));
    assert.ok(wrong.includes("Cellen visar"));
    assert.ok(!wrong.includes('id="comparison"'));
    assert.ok(html({ ...shown, inputs: [{ ...effect, value: 0.25 }] }, "sv").includes('id="comparison"'));
  });

  it("goes to a sheet as words and values, each row as wide as the first", () => {
    const shown = scenario();
    const { values, formats } = resultTable(compareFinancing(shown.plan!, 0), wordsOf("sv"));
    assert.deepEqual(values[0], ["Mått", "Enhet", "Anslag", "Disposition", "Fond", "Reserv", "Utfall"]);
    assert.deepEqual(values[1]!.slice(2, 6), [2e6, 2e6, 2e6, 2e6]);
    values.forEach((row, index) => assert.deepEqual([row.length, formats[index]!.length], [7, 7]));
  });
});
