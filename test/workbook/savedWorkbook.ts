import { readFileSync } from "node:fs";
import type { Story, StorySheet } from "../../src/stories/story";

interface Saved {
  says: string;
  names: Record<string, string>;
  properties: Record<string, string>;
  rows: StorySheet["rows"];
}

/** The third as it was before rows of costs had a group and a factor. */
export const savedFormats = [1, 2, 3] as const;
export type SavedFormat = (typeof savedFormats)[number];

/** Where each has the effect. */
const effectCell: Record<SavedFormat, string> = { 1: "B13", 2: "B13", 3: "B14" };

/** A workbook that was saved when a format of the scenario's sheet was the present one, with what a person had typed. */
export function savedWorkbook(format: SavedFormat): Story {
  const saved = JSON.parse(readFileSync(`test/workbook/saved/format${format}.json`, "utf8")) as Saved;
  return {
    id: `format-${format}`,
    title: "Saved",
    says: saved.says,
    language: "sv",
    sheets: [
      { name: "Underlag", widths: [20], rows: [["Elever", 220]] },
      { name: "Scenario", widths: [40], rows: saved.rows, names: saved.names, properties: saved.properties },
      { name: "Eget blad", widths: [20], rows: [["Effekt", `=Scenario!${effectCell[format]}`]] },
    ],
    names: {},
  };
}
