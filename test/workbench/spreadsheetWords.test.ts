import assert from "node:assert/strict";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import { languages } from "../../src/locales/language";
import { spreadsheetWords } from "../../src/locales/spreadsheetWords";

/** Parts of the grid's words that a person meets; the rest belong to what is not shown: toolbar, documents, permissions, merging. */
const met = [
  "design.Confirm",
  "sheets.autoFill",
  "sheets.definedName",
  "sheets.info",
  "sheets.tabs",
  "sheets-formula-ui",
  "sheets-ui.clipboard",
  "sheets-ui.definedName",
  "sheets-ui.statusbar",
  "ui.clipboard",
  "ui.textEditor",
  "ui.zoom-slider",
];

/** The places of all texts of a table of words, such as "sheets.tabs.sheet". */
function placesOf(words: object, within = ""): string[] {
  return Object.entries(words).flatMap(([key, word]) => {
    const place = within === "" ? key : `${within}.${key}`;
    return typeof word === "string" ? [place] : placesOf(word as object, place);
  });
}

describe("the words of the grid", () => {
  const shown = new Set(placesOf(english));

  for (const language of languages) {
    const ours = new Set(placesOf(spreadsheetWords[language]));

    it(`are ours wherever a person meets them: no sentence of its own stands beside a pane in ${language}`, () => {
      const left = [...shown].filter((place) => met.some((part) => place.startsWith(`${part}.`)) && !ours.has(place));
      assert.deepEqual(left, []);
    });

    it(`have none that it would never show (${language})`, () => {
      assert.deepEqual(
        [...ours].filter((place) => !shown.has(place)),
        [],
      );
    });
  }
});
