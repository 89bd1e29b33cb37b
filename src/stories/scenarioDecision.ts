import type { StoryWords } from "../locales/storyWords";
import { questionIds } from "./scenarioFormat";
import type { ScenarioContent } from "./scenarioContent";
import { header, note, said, type GrowingSheet } from "./sheet";

/** Adds the questions for the decision with room for answers, and tells the range of their block. */
export function addDecision(
  sheet: GrowingSheet,
  { answers }: Pick<ScenarioContent, "answers">,
  { scenario, inputs }: StoryWords,
): string {
  sheet.add(note(scenario.decisionNote));
  const first = sheet.add(header(scenario.headers.question), header(scenario.headers.answer));
  for (const id of questionIds) {
    sheet.add({ value: inputs.decision[id][0]!, look: "text" }, said(answers?.[id] ?? "", "answer"));
  }
  return `A${first}:B${sheet.nextRow - 1}`;
}
