import { ownFigureHeads } from "../catalogue/ownFigures";
import type { Language } from "../locales/language";
import { municipalityWords } from "../locales/municipalityWords";
import { ownFiguresName } from "./ownCostsFormat";
import { GrowingSheet, header, note, title } from "./sheet";
import type { StorySheet } from "./story";

const widths = [20, 40, 18, 12, 10, 70];

/** An empty sheet for the figures that the municipality brings itself: rows are written below its heads. */
export function ownFiguresSheet(language: Language): StorySheet {
  const words = municipalityWords[language];
  const sheet = new GrowingSheet(words.ownTable, widths);
  sheet.add(title(words.ownTable));
  sheet.add(note(words.intro));
  sheet.gap();
  const heads = sheet.add(...Object.values(ownFigureHeads(language)).map(header));
  return { ...sheet.finished(), names: { [ownFiguresName]: sheet.address(`A${heads}:F${heads}`) } };
}
