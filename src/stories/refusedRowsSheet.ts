import type { RefusedRow } from "../catalogue/ownCosts";
import type { Language } from "../locales/language";
import { sentence } from "../locales/sentence";
import { storyWords } from "../locales/storyWords";
import { plainContent } from "./plainContent";
import { GrowingSheet, header, title } from "./sheet";
import type { Cell, StorySheet } from "./story";

/** Rows that an import refused, whole and with the reason, so that somebody can mend them and nothing is lost. */
export function refusedRowsSheet(refused: readonly RefusedRow[], language: Language): StorySheet {
  const say = storyWords[language].scenario.refusedRows;
  const sheet = new GrowingSheet(say.sheet, [8, 60, ...new Array<number>(20).fill(16)]);
  sheet.add(title(say.sheet));
  sheet.add(header(say.row), header(say.reason), header(say.cells));
  for (const { row, fact, cells } of refused) {
    sheet.add(row, plainContent(sentence(fact, language)), ...cells.map(cellOf));
  }
  return sheet.finished();
}

function cellOf(content: unknown): Cell | null {
  if (typeof content === "number" || typeof content === "boolean") return content;
  return typeof content === "string" && content !== "" ? plainContent(content) : null;
}
