import type { StoryWords } from "../locales/storyWords";
import { questionIds } from "./scenarioFormat";
import { header, note, type GrowingSheet } from "./sheet";

/** Adds the questions for the decision with room for answers, and tells the range of their block. */
export function addDecision(sheet: GrowingSheet, { scenario, inputs }: StoryWords): string {
  sheet.add(note(scenario.decisionNote));
  const first = sheet.add(header(scenario.headers.question), header(scenario.headers.answer));
  for (const id of questionIds) {
    sheet.add({ value: inputs.decision[id][0]!, look: "text" }, { value: "", look: "answer" });
  }
  return `A${first}:B${sheet.nextRow - 1}`;
}
