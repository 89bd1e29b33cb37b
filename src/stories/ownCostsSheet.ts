import type { Language } from "../locales/language";
import type { Format } from "../locales/numbers";
import { storyWords } from "../locales/storyWords";
import { unitCostWords } from "../locales/unitCostWords";
import { ownCostsName } from "./ownCostsFormat";
import { GrowingSheet, header, input, note, title } from "./sheet";
import type { StorySheet } from "./story";

const freeRows = 20;
const widths = { name: 40, source: 40, note: 40, address: 30 } as Partial<Record<string, number>>;
const formats = { amount: "kronor", low: "kronor", high: "kronor", priceYear: "whole" } as Partial<
  Record<string, Format>
>;

/** An empty sheet for the municipality's own unit costs, in the columns of the catalogue. */
export function ownCostsSheet(language: Language): StorySheet {
  const words = unitCostWords[language];
  const say = storyWords[language].scenario.ownCosts;
  const columns = Object.entries({ ...words.columns, ...words.moreColumns });
  const sheet = new GrowingSheet(
    words.ownTable,
    columns.map(([id]) => widths[id] ?? 14),
  );
  sheet.add(title(words.ownTable));
  sheet.add(note(say.intro));
  sheet.add(note(say.needed));
  sheet.gap();
  const first = sheet.add(...columns.map(([, word]) => header(word)));
  for (let row = 0; row < freeRows; row++) sheet.add(...columns.map(([id]) => input("", formats[id])));
  const last = sheet.nextRow - 1;
  return {
    ...sheet.finished(),
    names: { [ownCostsName]: sheet.address(`A${first}:${String.fromCharCode(64 + columns.length)}${last}`) },
  };
}
