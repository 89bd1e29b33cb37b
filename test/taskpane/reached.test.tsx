import assert from "node:assert/strict";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { reached as swedish } from "../../src/locales/sv/reached";
import { appraise } from "../../src/model/appraisal";
import { averted } from "../../src/model/averted";
import { measureFlows } from "../../src/model/measureFlows";
import { callsIn } from "../../src/taskpane/reached/calls";
import Reached from "../../src/taskpane/reached/Reached";
import { factorsOf, yearsOf } from "../../src/taskpane/reached/steps";
import { Speaking } from "../../src/taskpane/words";
import { understand } from "../../src/workbook/understand";
import { sheetContent } from "./sheetContent";

const shown = understand(sheetContent());
const { programme, costs } = shown.measure!;

describe("how a number was reached", () => {
  it("shows the persons factor by factor: 100 × 30 % × 20 % is 6", () => {
    const factors = factorsOf({ ...programme, retention: 0.5, deadweight: 0.1 });
    const products = factors.map(({ product }) => Number(product.toFixed(9)));
    // 100; of whom 30 are at risk; 6 are kept from it; half complete; one of ten had managed anyway
    assert.deepEqual(products, [100, 30, 6, 3, 2.7, 2.7]);
    assert.equal(factorsOf(programme).at(-1)!.product, averted(programme));
  });

  it("ends in the net present value of the appraisal, and turns where the money is back", () => {
    for (const purse of ["own", "all"] as const) {
      const years = yearsOf(measureFlows(programme, costs), purse, programme.discountRate);
      const { npv, payback } = appraise(programme, costs)[purse];
      assert.ok(Math.abs(years.at(-1)!.present - npv) < 1e-6);
      assert.equal(years.at(-1)!.cumulative >= 0, payback !== null);
    }
  });

  it("shows what the number rests on, with unit, source and a way to the cell", () => {
    const text = renderToStaticMarkup(
      <FluentProvider theme={webLightTheme}>
        <Speaking language="sv">
          <Reached scenario={shown} scenarios={[shown]} />
        </Speaking>
      </FluentProvider>,
    );
    assert.ok(text.includes(swedish.people("6,00")));
    assert.ok(text.includes(swedish.source("En studie", "B")));
    assert.ok(text.includes("Visa cellen B6: Effekt (riskminskning)"));
  });

  it("says that it cannot be calculated where an input is wrong", () => {
    const wrong = understand(sheetContent({ effect: 25 }));
    const text = renderToStaticMarkup(
      <FluentProvider theme={webLightTheme}>
        <Speaking language="sv">
          <Reached scenario={wrong} scenarios={[wrong]} />
        </Speaking>
      </FluentProvider>,
    );
    assert.ok(text.includes(swedish.notYet));
  });

  it("finds calls within calls, with quotes, brackets and sheet names in their arguments", () => {
    const formula = `=IF(A1="x)",1,SOCIAL.TAXORE(MAX($Z$6:$Z$9),SOCIAL.LOSTTAX('A, B'!C1,{1,2})))`;
    assert.deepEqual(callsIn(formula), [
      { id: "TAXORE", given: ["MAX($Z$6:$Z$9)", "SOCIAL.LOSTTAX('A, B'!C1,{1,2})"] },
      { id: "LOSTTAX", given: ["'A, B'!C1", "{1,2}"] },
    ]);
    assert.deepEqual(callsIn("=SOCIAL.UNITCOSTS()"), [{ id: "UNITCOSTS", given: [] }]);
  });
});
