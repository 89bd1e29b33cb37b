import assert from "node:assert/strict";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { pane as swedish } from "../../src/locales/sv/pane";
import { Pane } from "../../src/taskpane/Pane";
import { themeOf } from "../../src/taskpane/theme";

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
});
