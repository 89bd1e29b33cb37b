import type { StoryWords } from "../locales/storyWords";
import type { ScenarioContent } from "./scenarioContent";
import { identityRows, scenarioVersion, usualSimulation, type IdentityRow } from "./scenarioFormat";
import { originOf } from "./scenarioOrigin";
import { header, note, title, type GrowingSheet } from "./sheet";
import type { Cell } from "./story";

/**
 * Adds the cells that say what the sheet is, for the add-in to read and for people to leave alone, and tells their range:
 * the version of the format, how outcomes are drawn, and below them what the sheet was made with, a row a value.
 */
export function addIdentity(sheet: GrowingSheet, content: ScenarioContent, words: StoryWords): string {
  const { identity: say, titles } = words.scenario;
  const { draws, seed } = content.simulation ?? usualSimulation;
  const values: Record<IdentityRow, number> = { version: scenarioVersion, draws, seed };
  sheet.gap();
  sheet.add(title(titles.Identity));
  sheet.add(note(say.note));
  const first = sheet.nextRow;
  for (const row of identityRows) sheet.add(words.inputs.identity[row][0]!, values[row]);
  sheet.add(header(say.made), header(words.scenario.headers.value), header(words.scenario.headers.source));
  const origin = Object.entries(content.origin ?? originOf(content, words));
  for (const [key, [value, source]] of origin) sheet.add(plain(key), plain(value), note(source));
  return `A${first}:C${sheet.nextRow - 1}`;
}

/** A key or a value as it is, in small letters of grey as what a note says. */
function plain(value: string | number): Cell {
  return { value, look: "note" };
}
