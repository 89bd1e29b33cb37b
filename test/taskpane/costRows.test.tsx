import assert from "node:assert/strict";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { languages, type Language } from "../../src/locales/language";
import { costTableWidth } from "../../src/stories/scenarioFormat";
import { costRows as swedish } from "../../src/locales/sv/costRows";
import { rows } from "../../src/locales/sv/rows";
import { costEdits } from "../../src/taskpane/inputs/costs/costEdits";
import { CostRows } from "../../src/taskpane/inputs/costs/CostRows";
import { freshCost, readTypedCost, typedCost, type TypedCost } from "../../src/taskpane/inputs/costs/typedCost";
import { Speaking } from "../../src/taskpane/words";
import type { CostLine, Scenario } from "../../src/workbook/scenario";
import { understand } from "../../src/workbook/understand";
import { sheetContent } from "./sheetContent";

const scenario = understand(sheetContent());
const line = scenario.costs[0]!;
const read = (change: Partial<TypedCost>, others: readonly CostLine[] = []) =>
  readTypedCost({ ...typedCost(line, "sv"), ...change }, others, "sv");
const wrong = (change: Partial<TypedCost>, others: readonly CostLine[] = []) => {
  const found = read(change, others);
  assert.ok("wrong" in found);
  return found.wrong;
};
const html = (shown: Scenario) =>
  renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <Speaking language="sv">
        <CostRows scenario={shown} />
      </Speaking>
    </FluentProvider>,
  );

describe("a row of costs in the pane", () => {
  for (const language of languages) {
    it(`that is opened and saved as it stands writes no cell (${language})`, () => {
      const found = readTypedCost(typedCost(line, language), [], language);
      assert.ok("cost" in found);
      for (const inSheet of languages satisfies readonly Language[]) {
        assert.deepEqual(costEdits(line, found.cost, costTableWidth, inSheet), []);
      }
    });
  }

  it("writes only the cells that say something else, each known again by the actor and what it held", () => {
    const found = read({ amount: "1 200 000", cashable: "60 %", source: "Boksluten 2024" });
    assert.ok("cost" in found);
    const label = { at: line.at, text: "Kommunen" };
    const at = (address: string) => ({ sheetId: "one", address });
    assert.deepEqual(costEdits(line, found.cost, costTableWidth, "sv"), [
      { at: at("B13"), value: 1200000, was: 1000000, label },
      { at: at("F13"), value: 0.6, was: 1, label },
      { at: at("O13"), value: "Boksluten 2024", was: "", label },
    ]);
  });

  it("hands on a source that looks like a formula as it is, for the gate to make a text of, and writes the kind in the sheet's language", () => {
    const found = read({ source: "=1+1", isTransfer: true });
    assert.ok("cost" in found);
    assert.deepEqual(
      costEdits(line, found.cost, costTableWidth, "en").map(({ at, value }) => [at.address, value]),
      [
        ["I13", "Transfer"],
        ["O13", "=1+1"],
      ],
    );
  });

  it("is told at its own field when something is wrong with it", () => {
    assert.deepEqual(wrong({ actor: " " }), { field: "actor", because: "unreadable" });
    assert.deepEqual(wrong({ amount: "mycket" }), { field: "amount", because: "unreadable" });
    assert.deepEqual(wrong({ low: "900 000" }), { field: "low", because: "bothOrNone" });
    assert.equal(wrong({ fromAge: "65" }).field, "fromAge");
    assert.equal(wrong({ share: "0 %" }).field, "share");
    assert.equal(wrong({ cashable: "120 %" }).field, "cashable");
    assert.equal(wrong({ actor: "Totalt" }).field, "actor");
    assert.equal(wrong({ low: "1 100 000", high: "1 200 000" }).field, "low");
  });

  it("must be in the prices of the other rows: 2024 beside 2025 is refused, alone it is not", () => {
    assert.deepEqual(wrong({ priceYear: "2024" }, [line]), { field: "priceYear", because: { sameYear: 2025 } });
    assert.ok("cost" in read({ priceYear: "2024" }));
  });

  it("is new with the ages and prices of the others, and asks what can be taken home", () => {
    const fresh = freshCost(scenario, "sv");
    assert.deepEqual([fresh.fromAge, fresh.toAge, fresh.priceYear, fresh.cashable], ["16", "64", "2025", ""]);
    const found = readTypedCost({ ...fresh, actor: "Regionen", amount: "5000" }, [line], "sv");
    assert.deepEqual(found, { wrong: { field: "cashable", because: "unreadable" } });
  });

  it("stands with its money, ages, what can be taken home and where it comes from; a locked sheet offers no change", () => {
    const text = html(scenario);
    for (const words of ["1 000 000 kr per person och år, 16–64 år", "100 % hemtagbart", swedish.told.noSource]) {
      assert.ok(text.includes(words.replace(/(\d) (?=\d|%)/g, "$1\u00a0")), words);
    }
    assert.ok(text.includes(swedish.add));
    const locked = html({ ...scenario, lock: "protected" });
    assert.ok(!locked.includes(swedish.add) && !locked.includes(rows.remove));
    assert.ok(html({ ...scenario, costs: [] }).includes(swedish.none));
  });
});
