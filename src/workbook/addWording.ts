import { inputWords } from "../locales/inputWords";
import { scenarioWords } from "../locales/scenarioWords";
import { wordingIds, type WordingId } from "../stories/scenarioFormat";
import { header, note, said, title } from "../stories/sheet";
import { addBelow } from "./addBelow";
import type { Scenario } from "./scenario";
import { sheetLanguage } from "./sheetLanguage";

/** Adds what the decider has worded in the brief to a scenario's sheet that has no such block. */
export async function addWording({ sheetId, inputs }: Scenario, wording: Record<WordingId, string>): Promise<void> {
  const language = sheetLanguage(inputs);
  const { titles, headers, wordingNote } = scenarioWords[language];
  const { brief } = inputWords[language];
  const rows = [
    [title(titles.Brief)],
    [note(wordingNote)],
    [headers.question, headers.answer].map(header),
    ...wordingIds.map((id) => [brief[id][0]!, said(wording[id], "answer")]),
  ];
  await addBelow(sheetId, "Brief", rows, 2);
}
