import assert from "node:assert/strict";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { pane as swedish } from "../../src/locales/sv/pane";
import { Pane } from "../../src/taskpane/Pane";
import { Problems } from "../../src/taskpane/states/Problems";
import { themeOf } from "../../src/taskpane/theme";
import { Speaking } from "../../src/taskpane/words";
import type { Scenario } from "../../src/workbook/scenario";
import { understand } from "../../src/workbook/understand";
import { sheetContent } from "./sheetContent";

describe("the pane's states", () => {
  it("says what an Excel that is too old lacks, instead of failing", () => {
    const text = renderToStaticMarkup(<Pane language="sv" canRun={false} />);
    assert.ok(text.includes(swedish.tooOld.title));
    assert.ok(!text.includes(swedish.waiting));
  });

  it("says that it is reading until it has read", () => {
    const text = renderToStaticMarkup(<Pane language="sv" canRun={true} />);
    assert.ok(text.includes(swedish.waiting));
  });

  it("takes the theme of Office, and high contrast where the system forces colours", () => {
    assert.equal(themeOf("#FFFFFF", false), webLightTheme);
    assert.equal(themeOf("#262626", false), webDarkTheme);
    assert.equal(themeOf(undefined, false), webLightTheme);
    assert.equal(themeOf("#FFFFFF", true), teamsHighContrastTheme);
  });

  it("says when the books have other amounts than the measure gives, with the cell, and not otherwise", () => {
    const scenario = understand(sheetContent());
    const shown = (bookedOtherwise: Scenario["bookedOtherwise"]) =>
      renderToStaticMarkup(
        <Speaking language="sv">
          <Problems scenario={{ ...scenario, bookedOtherwise }} />
        </Speaking>,
      );
    const at = { sheetId: scenario.sheetId, address: "C66" };
    const text = shown({ at, column: "ownSavings" });
    assert.ok(text.includes(swedish.bookedOtherwise.title));
    assert.ok(text.includes('title="C66"'));
    assert.ok(!shown(null).includes(swedish.bookedOtherwise.title));
  });

  it("asks whether a date among the amounts is one: 45 413 kronor, or the first of May", () => {
    // the cost per participant, in a cell that shows 45 413 as 2024-05-01; the cell below shows a day outside of the blocks
    const sheet = sheetContent();
    const values = sheet.values.map((row) => [...row]);
    values[7]![1] = 45413;
    const shown = (days: [number, number][]) =>
      renderToStaticMarkup(
        <Speaking language="sv">
          <Problems scenario={understand({ ...sheet, values, formulas: values, days })} />
        </Speaking>,
      );
    const text = shown([[7, 1]]);
    assert.ok(text.includes(swedish.days.title));
    assert.ok(text.includes("Cellen B8 visar ett datum och räknas som 45\u00a0413."), text);
    assert.ok(!shown([]).includes(swedish.days.title));
    assert.ok(!shown([[10, 1]]).includes(swedish.days.title)); // between two blocks
    const many = shown([[4, 1], [5, 1], [6, 1], [7, 1], [8, 1]]); // prettier-ignore
    assert.ok(many.includes(swedish.days.more("2")));
  });
});
