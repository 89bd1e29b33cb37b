import type { StoryWords } from "../locales/storyWords";
import { wordingIds, type WordingId } from "./scenarioFormat";
import { header, note, said } from "./sheet";
import type { Cell } from "./story";

/** The rows of the brief's wording: a note, the head of the block, and a row for each sentence that may be worded. */
export function wordingRows(
  wording: Readonly<Partial<Record<WordingId, string>>>,
  { scenario, inputs }: Pick<StoryWords, "scenario" | "inputs">,
): Cell[][] {
  const { headers, wordingNote } = scenario;
  return [
    [note(wordingNote)],
    [headers.question, headers.answer].map(header),
    ...wordingIds.map((id) => [inputs.brief[id][0]!, said(wording[id] ?? "", "answer")]),
  ];
}
