import assert from "node:assert/strict";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { compareFinancing } from "../../src/model/comparison";
import { comparison as english } from "../../src/locales/en/comparison";
import { comparison as swedish } from "../../src/locales/sv/comparison";
import { formatNumber } from "../../src/locales/numbers";
import type { Language } from "../../src/locales/language";
import { tornado } from "../../src/model/tornado";
import More from "../../src/taskpane/answer/More";
import { Compare } from "../../src/taskpane/comparison/Compare";
import { rows } from "../../src/taskpane/comparison/rows";
import Inputs from "../../src/taskpane/inputs/Inputs";
import { ScenarioView } from "../../src/taskpane/ScenarioView";
import { Tornado } from "../../src/taskpane/uncertainty/Tornado";
import type { ViewProps } from "../../src/taskpane/views";
import { Speaking } from "../../src/taskpane/words";
import type { Scenario } from "../../src/workbook/scenario";
import { understand } from "../../src/workbook/understand";
import { sheetContent } from "./sheetContent";

const compareWords = { sv: swedish, en: english };
const scenario = (change?: Parameters<typeof sheetContent>[0]) => understand(sheetContent(change));

function html(View: ComponentType<ViewProps>, shown: Scenario, language: Language): string {
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <Speaking language={language}>
        <View scenario={shown} scenarios={[shown]} />
      </Speaking>
    </FluentProvider>,
  );
}

/** The municipality bears a million a year; each of the others one krona more than the one before. */
function thousandActors(): Scenario {
  const sheet = sheetContent();
  const more = Array.from({ length: 999 }, (_, index) => [`Betalare ${index + 1}`, 1001 + index, 16, 64, 1, 1]);
  const values = [...sheet.values.slice(0, 13), ...more, ...sheet.values.slice(13)];
  const names = new Map(sheet.names);
  names.set("Costs", "=Insats!A12:L1012");
  const shown = understand({ ...sheet, address: `Insats!A1:L${values.length}`, values, formulas: values, names });
  assert.equal(shown.measure!.costs.actors.length, 1000);
  return shown;
}

describe("the view of a scenario", () => {
  it("shows every number of the comparison as the language writes it, with its money", () => {
    const shown = scenario();
    const comparison = compareFinancing(shown.plan!, shown.discountRate);
    for (const language of ["sv", "en"] as const) {
      const text = html(Compare, shown, language);
      for (const { npv, lowestResult, squeezed, toRestore } of Object.values(comparison)) {
        for (const amount of [npv, lowestResult, squeezed, toRestore]) {
          assert.ok(text.includes(`>${formatNumber(amount / 1e6, "exact", language)}`), `${language} ${amount}`);
        }
      }
      assert.ok(
        text.includes(
          compareWords[language].units.real(
            compareWords[language].money.millions,
            compareWords[language].priceYear(2025),
          ),
        ),
      );
      assert.ok(text.includes(compareWords[language].notAllowed));
    }
  });

  describe("of a thousand actors", () => {
    const shown = thousandActors();
    const elementsIn = (text: string) => text.match(/<[a-z]/g)!.length;

    it("draws a page of inputs that is still small: the dearest by age, a hundred rows, and says so of the others", () => {
      const text = html(Inputs, shown, "sv");
      assert.ok(text.includes("De 40 aktörer som bär mest visas av 1000; de andra ingår i summan."));
      assert.ok(text.includes("Visa fler rader (100 av 1000 visas)"));
      assert.ok(text.includes(">Betalare 999<") && !text.includes(">Betalare 960<"), "the dearest");
      const elements = elementsIn(text);
      assert.ok(elements < 20_000, `${elements} elements`); // 214 742 were 16 s
    });

    it("draws who pays and who gains a hundred at a time, below the sum of all", () => {
      const text = html(More, shown, "sv");
      // 999 others, of 1 001 to 1 999 SEK: the municipality's million is two fifths of 2 498 500
      assert.ok(text.includes("60\u00a0% av minskningen hamnar hos andra"));
      assert.equal(
        text.split("Visa fler rader (100 av 1000 visas)").length - 1,
        2,
        "bars, and the numbers behind them",
      );
      const elements = elementsIn(text);
      assert.ok(elements < 3000, `${elements} elements`); // 12 885 were 1.8 s
    });

    it("draws what moves the answer a hundred at a time, the most first", () => {
      const { programme, costs } = shown.measure!;
      const ranged = { ...costs, rows: costs.rows.map((row) => ({ ...row, low: 0, high: 2 * row.amount })) };
      const swings = tornado({ given: programme, ranges: [] }, ranged, "npv", "all");
      const drawn = () => <Tornado purse="all" swings={swings} base={0} costs={ranged} scenario={shown} />;
      const text = html(drawn, shown, "sv");
      assert.equal(text.split("<li").length - 1, 100);
      assert.ok(text.includes("Visa fler rader (100 av 1000 visas)"));
    });
  });

  it("offers the years that are missing where nobody reaches an age that costs, and not where the sheet is locked", () => {
    const shown = scenario();
    const measure = { ...shown.measure!, programme: { ...shown.measure!.programme, startAge: 10 } };
    const offered = ">Sätt minst 7 år<"; // 16 in the seventh year
    assert.ok(html(Inputs, { ...shown, measure }, "sv").includes(offered));
    assert.equal(html(Inputs, { ...shown, measure, lock: "protected" }, "sv").includes(offered), false);
    assert.equal(html(Inputs, shown, "sv").includes("Sätt minst"), false);
  });

  it("puts what is squeezed directly above what is left of equity", () => {
    const order = rows.map((row) => row.id);
    assert.equal(order.indexOf("squeezed") + 1, order.indexOf("freeEquity"));
    assert.equal(order.indexOf("freeEquity") + 1, order.indexOf("equityAllIn"));
  });

  it("with a block missing keeps what does not hang on it and names what is missing", () => {
    const without = scenario({ without: ["Costs"] });
    assert.ok(html(ScenarioView, without, "sv").includes("Costs"));
    assert.ok(html(Inputs, without, "sv").includes("Disponerat belopp"));
    assert.equal(without.measure, null);
    assert.ok(html(Compare, without, "sv").includes('id="comparison"'));
  });

  it("with an input outside what it may be says so, and compares nothing", () => {
    const wrong = scenario({ effect: 25 });
    assert.ok(html(ScenarioView, wrong, "sv").includes("Effekt (riskminskning), rad 3, kolumn 2: en andel"));
    assert.equal(html(Compare, wrong, "sv").includes('id="comparison"'), false);
  });
});
